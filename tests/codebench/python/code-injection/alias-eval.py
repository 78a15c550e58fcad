import builtins

from bottle import request, route

evaluate = builtins.eval


@route("/calc")
def calc():
    expression = request.query.get("e", "1 + 1")
    if len(expression) > 200:
        return "too long"
    return str(evaluate(expression))
