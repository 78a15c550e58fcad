import hashlib

SCHEMES = {"old": "md5", "new": "sha256"}


def request_signature(body: bytes, scheme="new") -> str:
    factory = getattr(hashlib, SCHEMES[scheme])
    return factory(body).hexdigest()
