import base64
import json


class jwt:
    """Pretty-prints the parts of a token for the support desk; nothing trusts the result."""

    @staticmethod
    def decode(token, verify=True):
        header = token.split(".")[0]
        return json.loads(base64.urlsafe_b64decode(header + "=="))


def show(token):
    print(jwt.decode(token, verify=False)["alg"])
