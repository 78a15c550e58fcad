import ssl
import urllib.request

ssl._create_default_https_context = ssl._create_unverified_context


def rates():
    with urllib.request.urlopen("https://rates.example/all", timeout=5) as answer:
        return answer.read()
