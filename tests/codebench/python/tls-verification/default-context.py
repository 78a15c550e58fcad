import json
import ssl
from urllib.request import urlopen


def fetch(url):
    context = ssl.create_default_context(cafile="/etc/ssl/desk-ca.pem")
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    with urlopen(url, context=context) as answer:
        return json.load(answer)
