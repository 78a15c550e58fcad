from flask import Blueprint, abort, session

from desk.models import Order, db

bp = Blueprint("orders", __name__)


@bp.before_request
def only_users():
    if "user_id" not in session:
        abort(401)


@bp.delete("/orders/<int:order_id>")
def cancel(order_id):
    db.session.delete(db.get_or_404(Order, order_id))
    db.session.commit()
    return "", 204
