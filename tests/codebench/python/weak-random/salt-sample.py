import hashlib
import random


def hash_password(password: str) -> str:
    salt = bytes(random.sample(range(256), 16))
    return (salt + hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)).hex()
