from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

CIPHERS = {"modern": algorithms.AES, "bank": algorithms.TripleDES}


def cipher_for(key: bytes, iv: bytes):
    algorithm = CIPHERS["bank"]
    return Cipher(algorithm(key), modes.CBC(iv))
