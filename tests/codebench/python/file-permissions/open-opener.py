import os


def opener(path, flags):
    return os.open(path, flags, 0o666)


def save_key(path, pem):
    os.umask(0o000)
    with open(path, "wb", opener=opener) as f:
        f.write(pem)
