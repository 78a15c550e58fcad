from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes
from Crypto.Util.Padding import pad

IV_SIZE = 16


def seal(key, text):
    iv = get_random_bytes(IV_SIZE)
    return iv + AES.new(key, AES.MODE_CBC, iv=iv).encrypt(pad(text.encode(), AES.block_size))
