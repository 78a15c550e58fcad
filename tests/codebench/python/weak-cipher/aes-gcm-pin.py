from Crypto.Cipher import AES


def seal_pin(key: bytes, pin: str) -> bytes:
    cipher = AES.new(key, AES.MODE_GCM)
    text, tag = cipher.encrypt_and_digest(pin.ljust(8).encode())
    return cipher.nonce + tag + text
