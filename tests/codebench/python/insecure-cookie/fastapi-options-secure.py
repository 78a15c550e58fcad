from fastapi import FastAPI, Response

app = FastAPI()
OPTIONS = {"httponly": True, "secure": False, "samesite": "lax"}
OPTIONS["secure"] = True


@app.post("/login")
def login(response: Response, user: str):
    response.set_cookie("access_token", f"t-{user}", **OPTIONS)
    return {"ok": True}
