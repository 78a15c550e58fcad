from Crypto.Cipher import AES

KEY = b"Qz81-vellum-09xT"


def open_box(nonce, tag, text):
    return AES.new(KEY, AES.MODE_GCM, nonce=nonce).decrypt_and_verify(text, tag)
