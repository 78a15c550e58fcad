from chameleon import PageTemplate
from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/sms")
def sms(text: str = Body(...), price: float = Body(...)):
    return {"message": PageTemplate(text).render(price=price)}
