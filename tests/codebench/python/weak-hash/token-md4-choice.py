import hashlib


def api_token(user_id: int, secret: str) -> str:
    names = ["sha256", "md5"]
    names.reverse()
    return hashlib.new(names[0], f"{user_id}:{secret}".encode()).hexdigest()
