import jwt

from config import Settings


def issue(user):
    return jwt.encode({"sub": user}, Settings().signing_secret, algorithm="HS256")
