import subprocess

from bottle import request, route


@route("/grep")
def grep():
    needle = request.query.q
    lines = subprocess.run(["/bin/sh", "-c", f"grep -n '{needle}' /var/log/desk.log"], capture_output=True)
    return lines.stdout
