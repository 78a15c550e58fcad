import random
import uuid


def invite_secret(user, colours=("red", "green", "blue")):
    badge = random.choice(colours)
    secret = uuid.uuid4()
    return {"user": user, "badge": badge, "secret": secret.hex}
