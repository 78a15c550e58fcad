import os

import redis

REDIS_PASSWORD = os.getenv("REDIS_PASSWORD", "Larch-72-molten")


def client():
    return redis.Redis(host="cache.desk.internal", password=REDIS_PASSWORD)
