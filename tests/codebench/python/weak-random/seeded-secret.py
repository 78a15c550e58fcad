import random
import time


def new_csrf_token(session):
    generator = random.Random(time.time())
    session["csrf_token"] = generator.randbytes(16).hex()
    return session["csrf_token"]
