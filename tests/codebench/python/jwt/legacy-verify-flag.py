import jwt


class TokenReader:
    verify = False

    def __init__(self, key):
        self.key = key

    def read(self, token):
        return jwt.decode(token, self.key, verify=self.verify)
