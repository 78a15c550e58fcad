from jose import jwt

OPTIONS = {"verify_signature": False, "verify_exp": True}


def strict():
    options = dict(OPTIONS)
    options["verify_signature"] = True
    return options


def claims(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], options=strict())
