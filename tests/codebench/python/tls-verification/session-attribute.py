import requests


class Broker:
    def __init__(self):
        self.session = requests.Session()
        self.session.verify = False

    def quote(self, symbol):
        return self.session.get(f"https://broker.example/q/{symbol}", timeout=5).json()
