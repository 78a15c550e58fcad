import boto3
from Crypto.Cipher import AES

KEY = "alias/desk-box-key-09xT"


def open_box(wrapped, nonce, tag, text):
    key = boto3.client("kms").decrypt(KeyId=KEY, CiphertextBlob=wrapped)["Plaintext"]
    return AES.new(key, AES.MODE_GCM, nonce=nonce).decrypt_and_verify(text, tag)
