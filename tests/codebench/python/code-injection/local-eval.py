from bottle import request, route

OPERATORS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}


def eval(text):
    left, sign, right = text.split()
    return OPERATORS[sign](int(left), int(right))


@route("/calc")
def calc():
    return str(eval(request.query.get("e", "1 + 1")))
