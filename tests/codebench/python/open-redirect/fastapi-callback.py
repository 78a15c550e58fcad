from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/oauth/done")
def done(redirect_uri: str, state: str):
    return RedirectResponse(url=f"{redirect_uri}?state={state}", status_code=303)
