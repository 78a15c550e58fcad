import base64

import requests


def balance():
    token = base64.b64encode(b"svc-desk:Peat.Harbour-19").decode()
    return requests.get("https://bank.example/balance", headers={"Authorization": f"Basic {token}"}, timeout=9)
