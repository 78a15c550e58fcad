import hashlib
import hmac


def verify(secret: bytes, body: bytes, signature: str) -> bool:
    expected = hmac.new(secret, body, digestmod=hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)
