from Crypto.Cipher import AES
from Crypto.Util.Padding import pad

IV = b"0123456789abcdef"


def seal(key, text):
    return AES.new(key, AES.MODE_CBC, iv=IV).encrypt(pad(text.encode(), AES.block_size))
