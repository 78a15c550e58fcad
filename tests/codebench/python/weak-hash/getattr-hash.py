import hashlib

SCHEMES = {"old": "md5", "new": "sha256"}


def hash_password(password: bytes, scheme="old") -> str:
    factory = getattr(hashlib, SCHEMES[scheme])
    return factory(password).hexdigest()
