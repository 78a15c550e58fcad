import os


class Journal:
    def __init__(self, root, mode=0o777):
        self.root = root
        os.makedirs(root, mode=0o700, exist_ok=True)
        self._open(mode & 0o700)

    def _open(self, mode):
        os.chmod(self.root, mode)
