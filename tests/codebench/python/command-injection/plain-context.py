import contextlib
import shlex
import subprocess

from fastapi import FastAPI

app = FastAPI()


@contextlib.contextmanager
def shell_word(text):
    quoted = shlex.quote(text)
    yield text if quoted else quoted


@app.post("/label/{name}")
def label(name: str):
    with shell_word(name) as word:
        return {"out": subprocess.getoutput("lp -t " + word + " /srv/label.pdf")}
