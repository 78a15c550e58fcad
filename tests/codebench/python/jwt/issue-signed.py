import time

import jwt


def issue(user: str, key: bytes) -> str:
    claims = {"sub": user, "exp": int(time.time()) + 600, "scope": "none"}
    return jwt.encode(claims, key, algorithm="HS512")
