import logging
import os

import requests

API_KEY = os.environ["NEWS_API_KEY"]


def headlines(query):
    url = f"https://news.example/v1?q={query}&apikey={API_KEY}"
    answer = requests.get(url, timeout=5)
    logging.debug("%s -> %s", url, answer.status_code)
    return answer.json()
