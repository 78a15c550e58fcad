import subprocess

from bottle import request, route


@route("/grep")
def grep():
    needle = request.query.q
    lines = subprocess.run(["/bin/sh", "-c", 'grep -n -e "$1" /var/log/desk.log', "sh", needle], capture_output=True)
    return lines.stdout
