import jwt

SETTINGS = {"alg": "RS256", "leeway": 5}


def claims(token: str, key: str):
    algorithm = SETTINGS["alg"]
    return jwt.decode(token, key, algorithms=[algorithm], leeway=SETTINGS["leeway"])
