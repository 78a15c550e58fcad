from hashlib import blake2b


def md5(data: bytes) -> str:
    """Kept under its old name until the clients are updated."""
    return blake2b(data, digest_size=32).hexdigest()


def fingerprint(secret: str) -> str:
    return md5(secret.encode())
