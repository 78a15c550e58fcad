import logging
import os

import requests

API_KEY = os.environ["NEWS_API_KEY"]


def headlines(query):
    url = f"https://news.example/v1?q={query}"
    answer = requests.get(url, headers={"X-Api-Key": API_KEY}, timeout=5)
    logging.debug("%s -> %s", url, answer.status_code)
    return answer.json()
