import os


class Journal:
    def __init__(self, root, mode=0o777):
        self.root = root
        os.makedirs(root, exist_ok=True)
        self._open(mode)

    def _open(self, mode):
        os.chmod(self.root, mode)
