from fastapi import Body, FastAPI
from jinja2 import Environment

app = FastAPI()
env = Environment(autoescape=True)


@app.post("/mail/preview")
def preview(subject: str = Body(...), body: str = Body(...)):
    template = env.from_string(f"Dear {{{{ name }}}},\n{body}")
    return {"subject": subject, "text": template.render(name="Ana")}
