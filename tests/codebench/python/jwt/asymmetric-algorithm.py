from pathlib import Path

import jwt
from fastapi import Depends, FastAPI
from fastapi.security import OAuth2PasswordBearer

app = FastAPI()
scheme = OAuth2PasswordBearer(tokenUrl="token")
PUBLIC = Path("/etc/desk/jwt.pub").read_text()


def user(token: str = Depends(scheme)):
    return jwt.decode(token, PUBLIC, algorithms=["RS256"], audience="desk")["sub"]


@app.get("/me")
def me(name: str = Depends(user)):
    return {"user": name}
