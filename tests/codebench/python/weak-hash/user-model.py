import hashlib
import secrets


class User:
    def __init__(self, name):
        self.name = name
        self._password = None

    @property
    def password(self):
        raise AttributeError("write only")

    @password.setter
    def password(self, text):
        salt = secrets.token_hex(8)
        self._password = salt + hashlib.sha1((salt + text).encode()).hexdigest()
