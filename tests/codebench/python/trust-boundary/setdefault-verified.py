from flask import Blueprint, current_app, request, session
from itsdangerous import BadSignature, URLSafeSerializer

bp = Blueprint("login", __name__)


@bp.before_app_request
def load_user():
    signer = URLSafeSerializer(current_app.secret_key, salt="user")
    try:
        user = signer.loads(request.cookies.get("user", ""))
    except BadSignature:
        return
    session.setdefault("user", user)
