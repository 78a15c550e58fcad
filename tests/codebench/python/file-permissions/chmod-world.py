import os


def write_credentials(path, text):
    with open(path, "w") as f:
        f.write(text)
    os.chmod(path, 0o777)
