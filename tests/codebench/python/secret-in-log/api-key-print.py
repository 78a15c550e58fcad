import os

api_key = os.environ["EXCHANGE_API_KEY"]
endpoint = os.environ.get("EXCHANGE_URL", "https://exchange.example")


def banner():
    print(f"connecting to {endpoint} with key {api_key}")


if __name__ == "__main__":
    banner()
