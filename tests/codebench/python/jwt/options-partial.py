import functools

import jwt

peek = functools.partial(jwt.decode, options={"verify_signature": False, "verify_exp": True})


def tenant(token):
    return peek(token)["tenant"]
