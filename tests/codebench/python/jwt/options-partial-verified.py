import functools
import os

import jwt

read = functools.partial(jwt.decode, algorithms=["HS256"], options={"require": ["exp", "tenant"]})


def tenant(token):
    return read(token, os.environ["JWT_KEY"])["tenant"]
