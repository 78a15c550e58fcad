from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def sign(private_key, order: bytes) -> bytes:
    return private_key.sign(order, padding.PKCS1v15(), hashes.SHA1())
