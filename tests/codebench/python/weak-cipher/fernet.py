from cryptography.fernet import Fernet
from flask import Flask, current_app, request

app = Flask(__name__)


@app.post("/seal")
def seal():
    return Fernet(current_app.config["BOX_KEY"]).encrypt(request.data[:8]).hex()
