from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return render_template_string("<p>No page {{ path }}</p>", path=request.path), 404
