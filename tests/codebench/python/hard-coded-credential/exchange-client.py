import ccxt


class Broker:
    def __init__(self, name="kraken"):
        credentials = {"apiKey": "q7RkT2vXw9LmB4nZ", "secret": "h8Jd0PzLq3YtVb6NcXs1WmEr5uKg2AfT"}
        self.exchange = getattr(ccxt, name)(credentials)
