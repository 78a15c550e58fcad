"""Reads captured requests, one JSON object a line, and prints {"n": number, "expected": Authorization as botocore computes it} for each.

The time is the one that the request carries; signed are the headers that the request says are signed.
"""
import base64
import hashlib
import json
import sys

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


def expected(line):
    headers = {name.lower(): value for name, value in line["headers"]}
    body = base64.b64decode(line["body"])
    stated = headers["x-amz-content-sha256"] if "x-amz-content-sha256" in headers else None
    if stated is not None and stated != hashlib.sha256(body).hexdigest():
        return f"the header x-amz-content-sha256 is not the digest of the body: {stated}"
    if headers.get("x-amz-security-token") != line["token"]:
        return "the session token is not sent"
    signed = headers["authorization"].split("SignedHeaders=")[1].split(",")[0].split(";")
    for name in headers:
        if name.startswith("x-amz-") and name not in signed:
            return f"{name} is not signed"
    request = AWSRequest(method=line["method"], url=line["url"], data=body, headers={name: headers[name] for name in signed})
    request.context["timestamp"] = headers["x-amz-date"]
    kind = S3SigV4Auth if line["signing"] == "s3" else SigV4Auth
    auth = kind(Credentials("AKIDEXAMPLE", "secret/+=key"), line["signing"], line["region"])
    signature = auth.signature(auth.string_to_sign(request, auth.canonical_request(request)), request)
    return f"AWS4-HMAC-SHA256 Credential={auth.scope(request)}, SignedHeaders={auth.signed_headers(auth.headers_to_sign(request))}, Signature={signature}"


for number, text in enumerate(open(sys.argv[1], encoding="utf-8")):
    print(json.dumps({"n": number, "expected": expected(json.loads(text))}))
