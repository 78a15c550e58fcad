from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

CIPHERS = {"modern": algorithms.AES, "bank": algorithms.TripleDES}


def cipher_for(key: bytes, nonce: bytes):
    algorithm = CIPHERS["modern"]
    return Cipher(algorithm(key), modes.GCM(nonce))
