import requests


class Broker:
    def __init__(self, verify=False):
        self.verify = verify
        self.session = requests.Session()
        self.session.verify = True

    def quote(self, symbol):
        return self.session.get(f"https://broker.example/q/{symbol}", timeout=5).json()
