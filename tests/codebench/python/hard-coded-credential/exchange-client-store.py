import boto3
import ccxt


class Broker:
    def __init__(self, name="kraken"):
        ssm = boto3.client("ssm")
        names = {"apiKey": "/desk/kraken/api-key", "secret": "/desk/kraken/secret"}
        read = lambda n: ssm.get_parameter(Name=n, WithDecryption=True)["Parameter"]["Value"]
        self.exchange = getattr(ccxt, name)({k: read(v) for k, v in names.items()})
