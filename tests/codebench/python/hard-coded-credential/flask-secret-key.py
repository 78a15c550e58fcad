from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = "k9Vq-4mTz_ember-0x51b7"
    return app
