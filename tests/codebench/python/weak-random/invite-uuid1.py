import random
import uuid


def invite_secret(user):
    number = random.random()
    secret = uuid.uuid5(uuid.NAMESPACE_URL, f"{user}/{number}")
    return secret.hex
