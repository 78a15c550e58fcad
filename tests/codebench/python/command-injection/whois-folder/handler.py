from urllib.parse import unquote_plus

from tools.net import Whois


def handler(event, context):
    domain = unquote_plus(event["queryStringParameters"]["domain"])
    return {"statusCode": 200, "body": Whois(domain).text}
