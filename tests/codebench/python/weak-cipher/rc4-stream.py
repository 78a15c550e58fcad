from cryptography.hazmat.primitives.ciphers import Cipher, algorithms


def scramble(key: bytes, tick: bytes) -> bytes:
    cipher = Cipher(algorithms.ARC4(key), mode=None)
    encryptor = cipher.encryptor()
    return encryptor.update(tick) + encryptor.finalize()
