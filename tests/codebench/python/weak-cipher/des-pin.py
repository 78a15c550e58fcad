from Crypto.Cipher import DES


def seal_pin(key: bytes, pin: str) -> bytes:
    cipher = DES.new(key, DES.MODE_CBC)
    return cipher.iv + cipher.encrypt(pin.ljust(8).encode())
