from Cryptodome.Cipher import AES
from Cryptodome.Util.Padding import pad


class Vault:
    mode = AES.MODE_ECB

    def __init__(self, key):
        self.key = key

    def put(self, text):
        return AES.new(self.key, self.mode).encrypt(pad(text.encode(), 16))
