"""Prints, for each service of a file (one a line) and each region, where botocore sends a request and how it signs: {service, region, url, signing, name}.

Nothing is sent: a handler answers every request before it leaves.
"""
import concurrent.futures
import json
import re
import sys

import botocore.session
from botocore.awsrequest import AWSResponse
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

CONFIG = Config(parameter_validation=False, retries={"max_attempts": 0}, s3={"us_east_1_regional_endpoint": "regional"})
session = botocore.session.get_session()
session.set_credentials("AKIDEXAMPLE", "secret")


def simplest(model):
    """An operation that reads and whose host does not depend on its input."""
    names = [n for n in model.operation_names if n.startswith(("List", "Describe", "Get")) and (model.service_name != "s3control" or "PublicAccessBlock" in n)]
    def cost(name):
        operation = model.operation_model(name)
        shape = operation.input_shape
        return (operation.endpoint is not None, any(m.serialization.get("location") == "uri" for m in shape.members.values()) if shape else False, len(shape.required_members) if shape else 0, name)
    return min(names, key=cost)


def where(service, region):
    client = session.create_client(service, region_name=region, config=CONFIG)
    caught = []

    def catch(request, **_):
        caught.append(request)
        return AWSResponse(request.url, 500, {}, None)

    client.meta.events.register("before-send", catch)
    name = simplest(client.meta.service_model)
    operation = client.meta.service_model.operation_model(name)
    given = {m: "123456789012" for m in (operation.input_shape.required_members if operation.input_shape else [])}
    method = {v: k for k, v in client.meta.method_to_api_mapping.items()}[name]
    try:
        getattr(client, method)(**given)
    except (BotoCoreError, ClientError, AttributeError, TypeError) as e:
        if not caught:
            return {"service": service, "region": region, "error": str(e)[:200]}
    sent = caught[0].headers["Authorization"]
    sent = sent.decode() if isinstance(sent, bytes) else sent
    scope = re.search(r"Credential=[^/]+/\d+/([^/]+)/([^/]+)/", sent)
    host = re.match(r"https?://[^/?]+", caught[0].url).group(0)
    host = host.replace("//123456789012.", "//").replace("//" + (operation.endpoint or {}).get("hostPrefix", "?"), "//")
    return {"service": service, "region": region, "operation": name, "url": host, "signing": scope.group(1), "name": scope.group(2)}


services = open(sys.argv[1]).read().split()
for service in services:
    for region in sys.argv[2:]:
        print(json.dumps(where(service, region)))
