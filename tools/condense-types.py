#!/usr/bin/env python3
"""Condenses the CloudFormation resource provider schemas (published by AWS, shipped in the cfn-lint package) to property paths.

Usage: condense-types.py > src/Crpbot.Resources/Types/aws-types.txt
Each type is a line; its property paths follow, each indented by its depth. A trailing `*` marks a map or free JSON below which anything may stand.
"""
import importlib
import json
import os
import sys

import cfnlint

SERVICES = set("""AccessAnalyzer ApiGateway ApiGatewayV2 ApplicationAutoScaling AutoScaling Athena Backup Budgets CertificateManager CloudFormation CloudFront CloudTrail
CloudWatch CodeBuild CodePipeline Cognito Config DAX DMS DocDB DynamoDB EC2 ECR ECS EFS EKS EMR ElastiCache ElasticLoadBalancing ElasticLoadBalancingV2
Elasticsearch Events FSx Glue GuardDuty IAM InspectorV2 Kinesis KinesisFirehose KMS Lambda Logs MSK Macie MemoryDB Neptune NetworkFirewall OpenSearchService
Organizations RDS Redshift RedshiftServerless Route53 S3 SageMaker Scheduler SecretsManager SecurityHub Serverless SNS SQS SSM SSO StepFunctions Transfer WAFv2
WorkSpaces AmazonMQ AppSync Batch""".split())
DEPTH = 7

root = os.path.join(os.path.dirname(cfnlint.__file__), "data", "schemas")
provider = importlib.import_module("cfnlint.data.schemas.providers.us_east_1")
files = getattr(provider, "types")


def load(name):
    with open(os.path.join(root, "resources", files[name] if files[name].endswith(".json") else files[name] + ".json")) as f:
        return json.load(f)


def resolve(schema, whole):
    for _ in range(8):
        if "$ref" not in schema:
            break
        node = whole
        for part in schema["$ref"].lstrip("#/").split("/"):
            node = node[part.replace("~1", "/")]
        schema = node
    return schema


def walk(schema, whole, depth, lines, seen):
    schema = resolve(schema, whole)
    while "items" in schema:
        schema = resolve(schema["items"], whole)
    if id(schema) in seen or depth > DEPTH:
        return True
    properties = dict(schema.get("properties") or {})
    for key in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(key) or []:
            part = resolve(part, whole)
            while "items" in part:
                part = resolve(part["items"], whole)
            properties.update(part.get("properties") or {})
    kind = schema.get("type")
    free = kind == "object" or (isinstance(kind, list) and "object" in kind)
    if not properties:
        return free or "patternProperties" in schema or not kind
    for name in sorted(properties):
        at = len(lines)
        lines.append(None)
        open_ = walk(properties[name], whole, depth + 1, lines, seen | {id(schema)})
        lines[at] = " " * depth + name + (" *" if open_ else "")
    return False


for name in sorted(files):
    if not name.startswith("AWS::") or name.split("::")[1] not in SERVICES:
        continue
    schema = load(name)
    hidden = {p.split("/")[2] for p in schema.get("readOnlyProperties") or [] if p.count("/") == 2}
    lines = []
    top = {"properties": schema.get("properties") or {}, "type": "object"}
    walk(top, schema, 1, lines, set())
    print(name)
    print("\n".join(lines))
