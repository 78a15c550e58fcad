import os

from bottle import post, request, run


@post("/archive")
def archive():
    job = {"target": "/srv/backup", "name": request.forms.get("name")}
    job["command"] = "tar czf {target}/{name}.tgz /srv/data".format(**job)
    return os.popen(job["command"]).read()


run(port=8080)
