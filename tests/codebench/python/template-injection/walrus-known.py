from flask import Flask, current_app, request

app = Flask(__name__)
LAYOUTS = {"short": "{{ total }}", "long": "Total: {{ total }} EUR"}


@app.post("/invoice")
def invoice():
    if (layout := LAYOUTS.get(request.form.get("layout"))) is not None:
        return current_app.jinja_env.from_string(layout).render(total=10)
    return "no layout", 400
