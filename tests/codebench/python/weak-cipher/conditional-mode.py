from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def encryptor(key, iv, legacy=None):
    mode = modes.CBC(iv) if legacy is not None else modes.ECB()
    return Cipher(algorithms.AES(key), mode).encryptor()


def seal(key, iv, block):
    return encryptor(key, iv).update(block)
