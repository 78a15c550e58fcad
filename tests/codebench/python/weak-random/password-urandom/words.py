import base64
import os


def phrase(count):
    return base64.b32encode(os.urandom(count)).decode("ascii").rstrip("=")
