import os

from argon2 import PasswordHasher
from bottle import request, route

PASSWORD_FIELD = "password"


@route("/admin/halt", method="POST")
def halt():
    PasswordHasher().verify(os.environ["ADMIN_PASSWORD_HASH"], request.forms.get(PASSWORD_FIELD))
    return {"halted": True}
