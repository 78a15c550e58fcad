from tools.net import Whois, checked


def handler(event, context):
    domain = checked(event["queryStringParameters"]["domain"])
    return {"statusCode": 200, "body": Whois(domain).text}
