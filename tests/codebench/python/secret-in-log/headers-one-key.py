import requests
from loguru import logger


def balance(token):
    headers = {"Accept": "application/json", "Authorization": "Bearer " + token}
    logger.debug("GET /balance {}", headers["Accept"])
    return requests.get("https://broker.example/balance", headers=headers, timeout=5)
