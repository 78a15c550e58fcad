from flask import Blueprint, request, session

bp = Blueprint("login", __name__)


@bp.before_app_request
def load_user():
    user = request.cookies.get("user")
    if user:
        session.setdefault("user", user)
