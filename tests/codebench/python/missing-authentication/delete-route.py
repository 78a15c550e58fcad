from flask import Flask, request
from flask_login import LoginManager, login_required

from desk.models import Order, db

app = Flask(__name__)
LoginManager(app)


@app.get("/orders")
@login_required
def orders():
    return {"orders": [o.id for o in Order.query.all()]}


@app.delete("/orders/<int:order_id>")
def cancel(order_id):
    db.session.delete(db.get_or_404(Order, order_id))
    db.session.commit()
    return "", 204
