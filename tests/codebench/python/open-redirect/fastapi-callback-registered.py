from fastapi import FastAPI, HTTPException
from fastapi.responses import RedirectResponse

app = FastAPI()
CLIENTS = {"mobile": "https://m.desk.example/cb", "web": "https://desk.example/cb"}


@app.get("/oauth/done")
def done(client_id: str):
    try:
        uri = CLIENTS[client_id]
    except KeyError:
        raise HTTPException(400) from None
    return RedirectResponse(url=uri, status_code=303)
