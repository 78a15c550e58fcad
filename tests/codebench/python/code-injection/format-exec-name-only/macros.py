TEMPLATE = """
def {name}(price):
    return {body}
"""


def run(name, body):
    scope = {}
    exec(TEMPLATE.format(name="macro", body="price * 2"), scope)
    return {"name": name, "body": body, "value": scope["macro"](1.0)}
