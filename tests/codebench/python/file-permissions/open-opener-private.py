import os


def opener(path, flags):
    return os.open(path, flags | os.O_EXCL, 0o600)


def save_key(path, pem):
    with open(path, "wb", opener=opener) as f:
        f.write(pem)
