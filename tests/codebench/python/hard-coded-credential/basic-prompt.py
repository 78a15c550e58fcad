import getpass

import requests


def balance():
    user = "svc-desk"
    password = getpass.getpass(prompt="Bank password: ")
    return requests.get("https://bank.example/balance", auth=(user, password), timeout=9)
