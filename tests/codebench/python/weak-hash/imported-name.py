from hashlib import sha1 as digest


class Licence:
    def __init__(self, holder, secret):
        self.holder, self.secret = holder, secret

    def key(self):
        return digest((self.holder + self.secret).encode()).hexdigest()[:20]
