import hashlib
import secrets as random


def hash_password(password: str) -> str:
    salt = random.token_bytes(16)
    return (salt + hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)).hex()
