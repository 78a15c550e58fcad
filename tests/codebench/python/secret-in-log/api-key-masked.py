import os

api_key = os.environ["EXCHANGE_API_KEY"]
endpoint = os.environ.get("EXCHANGE_URL", "https://exchange.example")


def banner():
    shown = "set" if api_key else "missing"
    print(f"connecting to {endpoint}, API key {shown}")


if __name__ == "__main__":
    banner()
