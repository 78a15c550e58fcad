import hashlib
import hmac


def verify(secret: bytes, body: bytes, signature: str) -> bool:
    expected = hmac.new(secret, body, hashlib.md5).hexdigest()
    return hmac.compare_digest(expected, signature)
