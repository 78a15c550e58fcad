from fastapi import Body, FastAPI
from jinja2 import Environment

app = FastAPI()
env = Environment(autoescape=True)
LETTER = env.from_string("Dear {{ name }},\n{{ body }}")


@app.post("/mail/preview")
def preview(subject: str = Body(...), body: str = Body(...)):
    return {"subject": subject, "text": LETTER.render(name="Ana", body=body)}
