import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


class Vault:
    def __init__(self, key):
        self.key = key

    def put(self, block):
        iv = os.urandom(16)
        encryptor = Cipher(algorithms.AES(self.key), modes.CTR(iv)).encryptor()
        return iv + encryptor.update(block) + encryptor.finalize()
