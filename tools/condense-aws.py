#!/usr/bin/env python3
"""Condenses the API models and endpoint rules of botocore (Apache-2.0) to what a read-only client needs.

    python3 tools/condense-aws.py [services...]

writes src/Crpbot.Aws/Model/Data/models.zip (one JSON entry a service) and src/Crpbot.Aws/Endpoints/Data/endpoints.json.
Only operations that src/Crpbot.Aws/Model/Data/read-only.txt lets pass are kept, with the shapes that they reach.
Same botocore, same bytes.
"""
import json
import os
import re
import sys
import zipfile
from fnmatch import fnmatchcase

import botocore
import botocore.session
from botocore.exceptions import BotoCoreError

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
READ_ONLY = os.path.join(HERE, "src/Crpbot.Aws/Model/Data/read-only.txt")
MODELS = os.path.join(HERE, "src/Crpbot.Aws/Model/Data/models.zip")
ENDPOINTS = os.path.join(HERE, "src/Crpbot.Aws/Endpoints/Data/endpoints.json")

SERVICES = """accessanalyzer account acm acm-pca amp amplify apigateway apigatewayv2 appconfig application-autoscaling appmesh
apprunner appstream appsync artifact athena auditmanager autoscaling backup batch bcm-data-exports bcm-recommended-actions bedrock
bedrock-agent bedrock-agentcore-control billing budgets ce cloud9 cloudformation cloudfront cloudhsmv2 cloudtrail cloudwatch
codeartifact codebuild codecommit codeconnections codedeploy codepipeline codestar-connections cognito-identity cognito-idp
comprehend compute-optimizer config connect controltower cost-optimization-hub cur databrew datasync dax detective directconnect dlm dms docdb
docdb-elastic drs ds dynamodb ec2 ecr ecr-public ecs efs eks elasticache elasticbeanstalk elb elbv2 emr emr-containers emr-serverless
es events evs firehose fis fms freetier fsx glacier globalaccelerator glue grafana guardduty health iam identitystore imagebuilder
inspector2 internetmonitor iot kafka kafkaconnect keyspaces kinesis kinesisanalyticsv2 kinesisvideo kms lakeformation lambda
license-manager lightsail location logs macie2 memorydb mgn mq mwaa neptune neptune-graph network-firewall networkmanager oam
opensearch opensearchserverless organizations outposts pipes pricing qbusiness quicksight ram rbin rds redshift redshift-serverless
resiliencehub resource-explorer-2 resource-groups resourcegroupstaggingapi rolesanywhere route53 route53domains route53resolver
s3 s3control s3tables s3vectors sagemaker savingsplans scheduler secretsmanager securityhub securitylake serverlessrepo
service-quotas servicecatalog servicediscovery ses sesv2 shield signer sns sqs ssm ssm-incidents sso-admin stepfunctions
storagegateway sts support synthetics timestream-influxdb timestream-write transfer trustedadvisor verifiedpermissions vpc-lattice
waf waf-regional wafv2 wellarchitected workspaces workspaces-web xray""".split()

PROTOCOLS = ("json", "query", "rest-json", "rest-xml", "ec2")
SCALARS = {"string", "integer", "long", "float", "double", "boolean", "timestamp", "blob", "character"}
TOKENS_IN = re.compile(r"^(next_?token|(next_?)?marker|(next_?)?page_?token|pagination_?token|position|next_?page|starting_?token)$", re.I)
TOKEN_PAIRS = {"marker": ["nextmarker"], "pagetoken": ["nextpagetoken"], "startingtoken": ["nexttoken"]}
PAGE_SIZES = {"sqs:ListQueues": ["MaxResults", 1000], "sqs:ListDeadLetterSourceQueues": ["MaxResults", 1000]}


def rules():
    out = {"allow": [], "refuse": [], "except": []}
    for line in open(READ_ONLY, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            verb, pattern, _ = line.split(" ", 2)
            out[verb].append(pattern)
    return out


def sendable(read_only, service, operation):
    name = f"{service}:{operation}"
    hit = lambda verb: any(fnmatchcase(name, p) for p in read_only[verb])
    return hit("allow") and (hit("except") or not hit("refuse"))


class Condenser:
    def __init__(self, loader, service, read_only):
        self.service = service
        self.model = loader.load_service_model(service, "service-2")
        try:
            self.paginators = loader.load_service_model(service, "paginators-1")["pagination"]
        except BotoCoreError:
            self.paginators = {}
        self.shapes = self.model["shapes"]
        self.read_only = read_only
        self.kept = {}
        self.synthesised = 0

    def condense(self):
        meta = self.model["metadata"]
        offered = meta.get("protocols", [meta["protocol"]])
        protocol = next(p for p in PROTOCOLS if p in offered)
        out = {"id": meta["serviceId"], "protocol": protocol, "version": meta["apiVersion"],
               "signing": meta.get("signingName", meta["endpointPrefix"]), "prefix": meta["endpointPrefix"]}
        if protocol == "json":
            out["json"] = meta.get("jsonVersion", "1.0")
            out["target"] = meta.get("targetPrefix", "")
        if protocol == "rest-xml" and "xmlNamespace" in meta:
            out["ns"] = meta["xmlNamespace"] if isinstance(meta["xmlNamespace"], str) else meta["xmlNamespace"]["uri"]
        operations = {}
        for name, op in sorted(self.model["operations"].items()):
            if sendable(self.read_only, self.service, name) and not self.streams(op):
                operations[name] = self.operation(name, op, protocol)
        out["ops"] = operations
        out["shapes"] = {k: self.kept[k] for k in sorted(self.kept)}
        return out

    def streams(self, op):
        """A streaming answer is data, never configuration."""
        if "output" not in op:
            return False
        shape = self.shapes[op["output"]["shape"]]
        for member in shape.get("members", {}).values():
            target = self.shapes[member["shape"]]
            if member.get("streaming") or target.get("streaming") or target.get("eventstream"):
                return True
        return False

    def operation(self, name, op, protocol):
        out = {}
        http = op.get("http", {})
        method, uri = http.get("method", "POST"), http.get("requestUri", "/")
        if protocol.startswith("rest") or method != "POST" or uri != "/":
            out["http"] = f"{method} {uri}"
        if "input" in op:
            out["in"] = self.ref(op["input"])
            if protocol == "rest-xml" and "locationName" in op["input"]:
                out["root"] = op["input"]["locationName"]
                if "xmlNamespace" in op["input"]:
                    out["ns"] = op["input"]["xmlNamespace"]["uri"]
        if "output" in op:
            out["out"] = op["output"]["shape"]
            self.keep(out["out"])
            if "resultWrapper" in op["output"]:
                out["wrap"] = op["output"]["resultWrapper"]
        prefix = op.get("endpoint", {}).get("hostPrefix")
        if prefix:
            out["host"] = prefix
        errors = sorted({self.shapes[e["shape"]].get("error", {}).get("code") or e["shape"] for e in op.get("errors", [])})
        if errors:
            out["err"] = errors
        page = self.page(name, op)
        if page:
            out["page"] = page
        return out

    def page(self, name, op):
        aslist = lambda v: v if isinstance(v, list) else [v]
        published = self.paginators.get(name)
        if published and "output_token" in published:
            page = {"in": aslist(published["input_token"]), "out": aslist(published["output_token"]), "items": aslist(published["result_key"]) if "result_key" in published else []}
            if "more_results" in published:
                page["more"] = published["more_results"]
        else:
            page = self.synthesise(op)
        if page and f"{self.service}:{name}" in PAGE_SIZES:
            page["size"] = PAGE_SIZES[f"{self.service}:{name}"]
        return page

    def synthesise(self, op):
        if "input" not in op or "output" not in op:
            return None
        given = self.shapes[op["input"]["shape"]].get("members", {})
        answered = self.shapes[op["output"]["shape"]].get("members", {})
        lower = {k.lower(): k for k in answered}
        for token in given:
            if not TOKENS_IN.match(token) or self.shapes[given[token]["shape"]]["type"] != "string":
                continue
            for candidate in [token.lower(), *TOKEN_PAIRS.get(token.lower(), [])]:
                if candidate in lower:
                    self.synthesised += 1
                    items = [k for k, v in answered.items() if self.shapes[v["shape"]]["type"] == "list"]
                    return {"in": [token], "out": [lower[candidate]], "items": items, "made": True}
        return None

    def ref(self, ref):
        """A member: the type's name, or an object when the member has traits."""
        name = ref["shape"]
        shape = self.shapes[name]
        kind = self.keep(name)
        traits = {}
        both = {**shape, **ref}
        if "locationName" in ref:
            traits["n"] = ref["locationName"]
        if "location" in ref:
            traits["l"] = ref["location"]
        if "queryName" in ref:
            traits["q"] = ref["queryName"]
        if ref.get("flattened"):
            traits["f"] = 1
        if ref.get("xmlAttribute"):
            traits["a"] = 1
        if "timestampFormat" in both and shape["type"] == "timestamp":
            traits["ts"] = both["timestampFormat"]
        if both.get("jsonvalue"):
            traits["j"] = 1
        if ref.get("idempotencyToken") or shape.get("idempotencyToken"):
            traits["i"] = 1
        if ref.get("hostLabel"):
            traits["h"] = 1
        if "xmlNamespace" in both:
            ns = both["xmlNamespace"]
            traits["ns"] = ns if isinstance(ns, str) else ns["uri"]
        if both.get("sensitive"):
            traits["x"] = 1
        if not traits:
            return kind
        return {"s": kind, **traits}

    def keep(self, name):
        shape = self.shapes[name]
        kind = shape["type"]
        if kind in SCALARS:
            if self.service == "iam" and name == "policyDocumentType":
                return "policy"
            return "string" if kind == "character" else kind
        if name in SCALARS or name in ("policy", "document"):
            raise ValueError(f"{self.service}: {name} is no scalar")
        if name in self.kept:
            return name
        out = self.kept[name] = {}
        if kind == "structure":
            if shape.get("document"):
                self.kept.pop(name)
                return "document"
            members = shape.get("members", {})
            out["m"] = {k: self.ref(v) for k, v in members.items()}
            if "payload" in shape:
                out["p"] = shape["payload"]
            if shape.get("required"):
                out["r"] = shape["required"]
            if shape.get("union"):
                out["u"] = 1
        elif kind == "list":
            out["e"] = self.ref(shape["member"])
        else:
            out["k"] = self.ref(shape["key"])
            out["v"] = self.ref(shape["value"])
        if shape.get("flattened"):
            out["f"] = 1
        return name


def endpoints(session, services):
    """Per service and partition: a template, and where it differs by region; the signing region where it is fixed."""
    from botocore.regions import EndpointRulesetResolver
    loader = session.get_component("data_loader")
    partitions = {p["id"]: p for p in loader.load_data("partitions")["partitions"]}
    known = {p["partition"]: p for p in loader.load_data("endpoints")["partitions"]}
    out = {"partitions": {}, "services": {}}
    for pid in ("aws", "aws-cn", "aws-us-gov", "aws-eusc"):
        p = partitions[pid]
        out["partitions"][pid] = {"suffix": p["outputs"]["dnsSuffix"], "match": p["regionRegex"], "global": p["outputs"]["implicitGlobalRegion"],
                                  "regions": sorted(r for r in p["regions"] if "global" not in r)}
    for service in services:
        rows = {}
        meta = loader.load_service_model(service, "service-2")["metadata"]
        ruleset = loader.load_service_model(service, "endpoint-rule-set-1")
        resolver = EndpointRulesetResolver(ruleset, loader.load_data("partitions"), None, {}, {}, None, use_ssl=True)
        for pid, p in out["partitions"].items():
            template, regions = None, {}
            listed = known.get(pid, {}).get("services", {}).get(meta["endpointPrefix"], {})
            for region in p["regions"]:
                params = {"Region": region, "UseFIPS": False, "UseDualStack": False}
                if service == "s3":
                    params["UseGlobalEndpoint"] = False
                if service == "s3control":
                    params.update(RequiresAccountId=False)
                try:
                    answer = resolver._provider.resolve_endpoint(**params)
                except BotoCoreError:
                    continue
                url = answer.url
                schemes = answer.properties.get("authSchemes", [])
                signing = next((s.get("signingRegion") for s in schemes if s.get("name", "").startswith("sigv4")), None) or region
                name = url.replace("https://", "").replace(p["suffix"], "{suffix}")
                regions[region] = (name, signing)
            if not regions:
                continue
            hosts = {n for n, _ in regions.values()}
            if len(hosts) > 1 or len(p["regions"]) == 1:
                regions = {r: (n.replace(r, "{region}"), s) for r, (n, s) in regions.items()}
            names = [n for n, _ in regions.values()]
            common = max(sorted(set(names)), key=names.count)
            row = {"host": common}
            odd = {r: n for r, (n, _) in regions.items() if n != common}
            if odd:
                row["odd"] = odd
            signing = {s for r, (_, s) in regions.items() if s != r}
            entry = known.get(pid, {}).get("services", {}).get(meta["endpointPrefix"], {})
            fixed = entry.get("endpoints", {}).get(entry.get("partitionEndpoint"), {}).get("credentialScope", {}).get("region")
            if not signing and not entry.get("isRegionalized", True) and fixed:
                signing = {fixed}
            if signing:
                row["sign"] = sorted(signing)[0]
            names = sorted(r for r in listed.get("endpoints", {}) if r in p["regions"])
            missing = sorted(set(p["regions"]) - set(names))
            if names and missing and listed.get("isRegionalized", True):
                row["not"] = missing
            rows[pid] = row
        out["services"][service] = rows
    return out


def main():
    services = sorted(set(sys.argv[1:] or SERVICES))
    session = botocore.session.get_session()
    loader = session.get_component("data_loader")
    read_only = rules()
    operations = shapes = synthesised = size = 0
    os.makedirs(os.path.dirname(ENDPOINTS), exist_ok=True)
    with zipfile.ZipFile(MODELS, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for service in services:
            condenser = Condenser(loader, service, read_only)
            model = condenser.condense()
            text = json.dumps(model, separators=(",", ":"), ensure_ascii=False)
            entry = zipfile.ZipInfo(service, (2020, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
            operations += len(model["ops"]); shapes += len(model["shapes"]); synthesised += condenser.synthesised; size += len(text)
    with open(ENDPOINTS, "w", encoding="utf-8", newline="\n") as file:
        json.dump(endpoints(session, services), file, separators=(",", ":"), sort_keys=True)
        file.write("\n")
    print(f"botocore {botocore.__version__}: {len(services)} services, {operations} operations ({synthesised} paginators made), {shapes} shapes,"
          f" {size} bytes of JSON, {os.path.getsize(MODELS)} packed, endpoints {os.path.getsize(ENDPOINTS)}")


if __name__ == "__main__":
    main()
