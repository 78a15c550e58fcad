from jose import jwt

OPTIONS = {"verify_signature": True, "verify_exp": True}


def lenient():
    options = dict(OPTIONS)
    options["verify_signature"] = False
    return options


def claims(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], options=lenient())
