from pathlib import Path

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = Path("/run/secrets/flask_secret_key").read_text().strip()
    return app
