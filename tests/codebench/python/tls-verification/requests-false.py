import requests


def positions(token):
    return requests.get(
        "https://broker.example/positions",
        headers={"Authorization": f"Bearer {token}"},
        verify=False,
        timeout=10,
    ).json()
