import string

from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/sms")
def sms(text: str = Body(...), price: float = Body(...)):
    message = string.Template(text).safe_substitute(price=price)
    return {"message": message}
