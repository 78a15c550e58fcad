from flask import Flask, current_app, request

app = Flask(__name__)


@app.post("/invoice")
def invoice():
    if (layout := request.form.get("layout")) and len(layout) < 4096:
        return current_app.jinja_env.from_string(layout).render(total=10)
    return "no layout", 400
