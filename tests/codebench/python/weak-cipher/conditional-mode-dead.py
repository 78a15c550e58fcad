from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

LEGACY = 2 + 2 == 5


def encryptor(key, nonce):
    mode = modes.ECB() if LEGACY else modes.CTR(nonce)
    return Cipher(algorithms.AES(key), mode).encryptor()


def seal(key, nonce, block):
    return encryptor(key, nonce).update(block)
