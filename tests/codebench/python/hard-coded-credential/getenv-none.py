import os

import redis

REDIS_PASSWORD = os.getenv("REDIS_PASSWORD", "")


def client():
    if not REDIS_PASSWORD:
        raise SystemExit("REDIS_PASSWORD is not set")
    return redis.Redis(host="cache.desk.internal", password=REDIS_PASSWORD)
