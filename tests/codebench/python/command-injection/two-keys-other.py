import os

from bottle import post, request, run


@post("/archive")
def archive():
    job = {"label": request.forms.get("name"), "name": "nightly"}
    command = "tar czf /srv/backup/" + job["name"] + ".tgz /srv/data"
    os.popen(command).read()
    return {"label": job["label"]}


run(port=8080)
