#!/usr/bin/env python3
"""Deploys CloudFormation templates to moto and compares what crpbot says of the template with what it says of the account.

Usage: template-vs-account.py FOLDER-OR-TEMPLATE... [--json FILE] [--only NAME] [--crpbot 'COMMAND'] [--keep]

Each template gets a moto server of its own (names are often fixed), with the templates it imports from deployed first.
Both runs use the same rules (--select aws --profile strict). A live finding belongs to the template when its resource is
one of the stack's (describe-stack-resources); everything else in the account is counted, not compared.
Answers are joined by rule and logical id. Prints one line for each difference; with --json everything.
Needs: python3 -m pip install 'moto[server,all]' boto3 pyyaml
"""
import argparse
import collections
import json
import os
import pathlib
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import boto3
import botocore.config
import botocore.exceptions
import botocore.parsers
import yaml

import moto_gaps

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOW = "2026-11-25T08:00:00Z"
KEYS = dict(AWS_ACCESS_KEY_ID="testing", AWS_SECRET_ACCESS_KEY="testing", AWS_REGION="us-east-1", AWS_DEFAULT_REGION="us-east-1",
            AWS_CONFIG_FILE="/nonexistent", AWS_SHARED_CREDENTIALS_FILE="/nonexistent", AWS_EC2_METADATA_DISABLED="true")


class Loader(yaml.SafeLoader):
    """Reads short intrinsics as their long form."""


def _intrinsic(loader, suffix, node):
    kind = {yaml.ScalarNode: loader.construct_scalar, yaml.SequenceNode: lambda n: loader.construct_sequence(n, deep=True), yaml.MappingNode: lambda n: loader.construct_mapping(n, deep=True)}
    value = kind[type(node)](node)
    if suffix == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {suffix if suffix in ("Ref", "Condition") else "Fn::" + suffix: value}


Loader.add_multi_constructor("!", _intrinsic)
# "Off" is a name and a date is a text.
Loader.yaml_implicit_resolvers = {k: [r for r in v if r[0] != "tag:yaml.org,2002:timestamp" and (r[0] != "tag:yaml.org,2002:bool" or k in "tTfF")] for k, v in yaml.SafeLoader.yaml_implicit_resolvers.items()}


class Server:
    """A moto server of its own port, empty at the start."""

    def __enter__(self):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        self.log = tempfile.TemporaryFile("w+")
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(self.port)], env={**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "true"},
                                        stdout=subprocess.DEVNULL, stderr=self.log)
        for _ in range(600):
            try:
                urllib.request.urlopen(self.url + "/moto-api/data.json", timeout=2).read()
                return self
            except OSError:
                time.sleep(0.1)
        self.__exit__()
        raise SystemExit("moto_server did not answer within 60 seconds")

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def reason(self, error):
        """What moto's own log says of an internal error, else the error."""
        self.log.seek(0)
        lines = [line for line in self.log.read().splitlines() if re.match(r"\w[\w.]*(Error|Exception|Template)\b", line)]
        return lines[-1] if lines else str(error)[:300]

    def client(self, name):
        return boto3.client(name, endpoint_url=self.url, region_name="us-east-1", aws_access_key_id="testing", aws_secret_access_key="testing",
                            config=botocore.config.Config(retries={"total_max_attempts": 1}))


def templates_in(places):
    for place in map(pathlib.Path, places):
        for path in [place] if place.is_file() else sorted(place.rglob("*")):
            if path.suffix in (".yaml", ".yml", ".json") and path.is_file() and ".git" not in path.parts:
                try:
                    document = yaml.load(path.read_text(errors="replace"), Loader)
                except yaml.YAMLError:
                    continue
                if isinstance(document, dict) and isinstance(document.get("Resources"), dict):
                    yield path, document


def fill(value, names):
    """Names inside an Fn::Sub or plain text."""
    text = value.get("Fn::Sub", value) if isinstance(value, dict) else value
    return re.sub(r"\$\{([^}]+)\}", lambda m: names.get(m.group(1), m.group(0)), text) if isinstance(text, str) else None


def walk(node):
    yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else []:
        yield from walk(child)


def exports_and_imports(document):
    names = {k: str(v.get("Default")) for k, v in (document.get("Parameters") or {}).items() if isinstance(v, dict) and "Default" in v}
    exports = {fill((o.get("Export") or {}).get("Name"), names) for o in (document.get("Outputs") or {}).values()}
    imports = {fill(n["Fn::ImportValue"], names) for n in walk(document) if isinstance(n, dict) and "Fn::ImportValue" in n}
    # A subscription needs its topic, which another template may have made under a fixed name.
    for r in document["Resources"].values():
        topic = fill((r.get("Properties") or {}).get({"AWS::SNS::Topic": "TopicName", "AWS::SNS::Subscription": "TopicArn"}.get(r.get("Type")), None), names)
        (exports if r.get("Type") == "AWS::SNS::Topic" else imports).add(topic and "topic " + topic.split(":")[-1])
    return exports - {None}, imports - exports - {None}


class Names:
    """What the parameters and the resources of a deployed template are called: enough of the intrinsics for the resources that the script makes."""

    def __init__(self, document, given, resources):
        self.values = {"AWS::Region": "us-east-1", "AWS::AccountId": "123456789012", "AWS::Partition": "aws", "AWS::URLSuffix": "amazonaws.com"}
        self.values.update({k: v.get("Default") for k, v in (document.get("Parameters") or {}).items()}, **given)
        self.values.update({r["LogicalResourceId"]: r.get("PhysicalResourceId") for r in resources if "LogicalResourceId" in r})
        # Logical id to type, for GetAtt.
        self.types = {k: v.get("Type") for k, v in document["Resources"].items()}

    def attribute(self, logical, name):
        value = str(self.values.get(logical))
        prefix = {"AWS::S3::Bucket": "arn:aws:s3:::", "AWS::IAM::Role": "arn:aws:iam::123456789012:role/", "AWS::Lambda::Function": "arn:aws:lambda:us-east-1:123456789012:function:",
                  "AWS::SQS::Queue": "arn:aws:sqs:us-east-1:123456789012:", "AWS::KMS::Key": "arn:aws:kms:us-east-1:123456789012:key/"}.get(self.types.get(logical), "")
        return value if value.startswith("arn:") or not name.endswith("Arn") else prefix + value.split("/")[-1]

    def of(self, value):
        if isinstance(value, list):
            return [self.of(v) for v in value]
        if not isinstance(value, dict):
            return value
        key, inner = next(iter(value.items()), (None, None))
        if key == "Ref":
            return self.values.get(inner)
        if key == "Fn::GetAtt":
            return self.attribute(*inner)
        if key == "Fn::Join":
            return inner[0].join(str(self.of(v)) for v in inner[1])
        if key == "Fn::Sub":
            own = {k: self.of(v) for k, v in inner[1].items()} if isinstance(inner, list) else {}
            return re.sub(r"\$\{([^!}]+)\}", lambda m: str(own.get(m[1]) or (self.attribute(*m[1].split(".", 1)) if "." in m[1] else self.values.get(m[1]))), inner[0] if isinstance(inner, list) else inner)
        return {k: self.of(v) for k, v in value.items()}


def given_names(node, names):
    """The template with references to resources that exist already replaced by what they give."""
    if isinstance(node, list):
        return [given_names(n, names) for n in node]
    if isinstance(node, dict):
        return names[node["Ref"]] if node.get("Ref") in names else {k: given_names(v, names) for k, v in node.items() if k != "DependsOn"}
    for name in names if isinstance(node, str) else ():
        node = node.replace("${" + name + "}", names[name])
    return node


def deploy(server, path, document):
    """Creates the stack; what moto's CloudFormation does not know is made through the services' own calls. Returns resources and what was done so."""
    given = {name: str((p.get("AllowedValues") or ["Placeholder-1234"])[0]) for name, p in (document.get("Parameters") or {}).items() if "Default" not in p}
    copy = json.loads(json.dumps(document, default=str))
    apart = {k: copy["Resources"].pop(k) for k, v in list(copy["Resources"].items()) if v.get("Type") in moto_gaps.CREATE}
    copy["Outputs"] = {k: o for k, o in (copy.get("Outputs") or {}).items() if not any(f'"{logical}"' in json.dumps(o) or "${" + logical in json.dumps(o) for logical in apart)}
    names, done, made = Names(document, given, []), collections.Counter(), []

    def make(wanted):
        for logical in [k for k, v in apart.items() if wanted(v)]:
            resource = apart.pop(logical)
            names.values[logical] = moto_gaps.CREATE[resource["Type"]](server.client, names.of(resource.get("Properties") or {}), logical)
            made.append({"LogicalResourceId": logical, "ResourceType": resource["Type"], "PhysicalResourceId": names.values[logical]})
            done[f"{resource['Type']} made through its API"] += 1

    # Those that need nothing of the stack first, because the stack may need them.
    make(lambda v: not any(f'"{k}"' in json.dumps(v) or "${" + k in json.dumps(v) for k in document["Resources"]))
    copy["Resources"] = given_names(copy["Resources"], {r["LogicalResourceId"]: r["PhysicalResourceId"] for r in made})
    client, name, resources = server.client("cloudformation"), re.sub(r"[^A-Za-z0-9-]", "-", path.stem), []
    if copy["Resources"]:
        client.create_stack(StackName=name, TemplateBody=json.dumps(copy, ensure_ascii=False), Capabilities=["CAPABILITY_NAMED_IAM"],
                            Parameters=[{"ParameterKey": k, "ParameterValue": v} for k, v in given.items()])
        resources = [r for r in client.describe_stack_resources(StackName=name)["StackResources"] if "LogicalResourceId" in r]
    names.values.update({r["LogicalResourceId"]: r.get("PhysicalResourceId") for r in resources})
    make(lambda _: True)
    resources += made
    for r in resources:
        if r["ResourceType"] in moto_gaps.COMPLETE:
            properties = names.of(document["Resources"][r["LogicalResourceId"]].get("Properties") or {})
            try:
                for what in moto_gaps.COMPLETE[r["ResourceType"]](server.client, properties, r["PhysicalResourceId"]):
                    done[f"{r['ResourceType']}.{what} set through its API"] += 1
            except botocore.exceptions.ClientError as e:
                done[f"{r['LogicalResourceId']} not completed, as AWS would refuse it too: {e.response['Error']['Message']}"] += 1
    return resources, dict(done), dict(permissions(server, document, names))


def findings(crpbot, folder, extra, variables):
    run = subprocess.run([*crpbot, "audit", folder, "--no-history", "--no-config", "--select", "aws", "--profile", "strict", "--format", "json", "--fail-on", "never", "--now", NOW, *extra],
                         env={**os.environ, **variables}, capture_output=True, text=True)
    try:
        return json.loads(run.stdout)
    except ValueError:
        raise SystemExit(f"crpbot gave no JSON (exit {run.returncode}): {run.stderr[-2000:]}")


def physical(resources):
    """Every name under which a live finding may speak of a resource of the stack."""
    names = {}
    for r in resources:
        if "PhysicalResourceId" in r and "LogicalResourceId" in r:
            for name in {r["PhysicalResourceId"], r["PhysicalResourceId"].split(":")[-1], r["PhysicalResourceId"].split("/")[-1]}:
                names[r["ResourceType"], name] = r["LogicalResourceId"]
    return names


def permissions(server, document, names):
    """Statements of a function's policy have no physical id: (type, "FUNCTION SID") -> logical id, by function and principal."""
    for logical, r in document["Resources"].items():
        if r.get("Type") == "AWS::Lambda::Permission":
            p = names.of(r["Properties"])
            for statement in json.loads(server.client("lambda").get_policy(FunctionName=p["FunctionName"])["Policy"])["Statement"]:
                if p["Principal"] in json.dumps(statement["Principal"]):
                    yield (r["Type"], f"{p['FunctionName'].split(':')[-1]} {statement['Sid']}"), logical


def judge(crpbot, server, path, needed, resources, statements):
    with tempfile.TemporaryDirectory() as folder:
        for p in [path, *needed]:
            shutil.copy(p, folder)
        template = [f for f in findings(crpbot, folder, [], {})["findings"] if (f.get("location") or {}).get("path") == path.name]
    with tempfile.TemporaryDirectory() as folder:
        live = findings(crpbot, folder, ["--aws", "--aws-regions", "us-east-1"], {**KEYS, "AWS_ENDPOINT_URL": server.url})
    names, others = {**physical(resources), **statements}, 0
    table = collections.defaultdict(lambda: {"template": [], "live": []})
    for f in template:
        table[f["rule"], f["resource"]["id"]]["template"].append(f)
    for f in live["findings"]:
        r = f["resource"] or {}
        logical = next((names[r.get("type"), n] for n in (r.get("id"), r.get("arn")) if (r.get("type"), n) in names), None)
        if logical is None:
            others += 1
        else:
            table[f["rule"], logical]["live"].append(f)
    types = {r["LogicalResourceId"]: r["ResourceType"] for r in resources if "LogicalResourceId" in r}
    rows = [{"rule": rule, "resource": logical, "type": types.get(logical), "template": answer(both["template"]), "live": answer(both["live"]),
             "message": (both["template"] + both["live"])[0]["message"]} for (rule, logical), both in sorted(table.items())]
    return rows, others, live["notScanned"]


def sources():
    """Rule to the sources it judges, of the rules that judge only one."""
    for path in (ROOT / "rules" / "aws").rglob("*.yml"):
        said = re.search(r"^    sources: \[?(\w+)\]?$", path.read_text(), re.MULTILINE)
        if said:
            yield path.stem, said[1]


ONE_SIDED = dict(sources())


def why(row, done, resource):
    """Class of a difference, or None: it would be a fault."""
    if row["template"] == row["live"]:
        return "same"
    if ONE_SIDED.get(row["rule"]) == "template":
        return "the rule judges what only a template says"
    if ONE_SIDED.get(row["rule"]) == "live":
        return "moto does not answer the call" if "an answer that is not the service's" in row["message"] else "the rule judges what only an account shows"
    if any(d.startswith(row["resource"] + " not completed") for d in done):
        return "AWS refuses what the template says"
    rule = next((ROOT / "rules" / "aws").rglob(row["rule"] + ".yml")).read_text()
    for name in moto_gaps.DROPPED.get(row["type"], ()):
        if name in rule and name in (resource.get("Properties") or {}):
            return f"moto keeps nothing of {name}"
    return None


def answer(found):
    """fail, unknown or no finding."""
    statuses = {f["status"] for f in found}
    return "fail" if "fail" in statuses else "unknown" if statuses else "-"


def one(crpbot, path, document, others):
    exports = {p: exports_and_imports(d)[0] for p, d in others}
    wanted = exports_and_imports(document)[1]
    needed = [p for p, e in exports.items() if p != path and e & wanted]
    with Server() as server:
        try:
            for p, d in others:
                if p in needed:
                    deploy(server, p, d)
            resources, completed, statements = deploy(server, path, document)
        except (botocore.exceptions.ClientError, botocore.parsers.ResponseParserError) as e:
            return {"template": path.name, "deployed": False, "error": server.reason(e)}
        rows, account, not_scanned = judge(crpbot, server, path, needed, resources, statements)
        for row in rows:
            row["why"] = why(row, completed, document["Resources"][row["resource"]])
    return {"template": path.name, "deployed": True, "resources": len(resources), "completed": completed, "with": [p.name for p in needed], "rows": rows,
            "elsewhere": account, "notScanned": not_scanned}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("places", nargs="+")
    options.add_argument("--json")
    options.add_argument("--only")
    options.add_argument("--crpbot", default=f"dotnet {ROOT}/src/Crpbot.Cli/bin/Release/net10.0/crpbot.dll")
    given = options.parse_args()
    all_templates = list(templates_in(given.places))
    results = [one(shlex.split(given.crpbot), p, d, all_templates) for p, d in all_templates if not given.only or given.only in p.name]
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(results, indent=1))
    total = collections.Counter()
    for r in results:
        if not r["deployed"]:
            print(f"{r['template']}: not deployed: {r['error']}")
            continue
        same = sum(x["template"] == x["live"] for x in r["rows"])
        total.update(templates=1, rows=len(r["rows"]), same=same)
        print(f"{r['template']}: {r['resources']} resources, {len(r['rows'])} answers, {same} the same" + "".join(f"; {n} x {x}" for x, n in r["completed"].items()))
        for x in r["rows"]:
            if x["template"] != x["live"]:
                print(f"    {x['rule']}  {x['type']} {x['resource']}  template {x['template']}, live {x['live']}: {x['why'] or 'UNEXPLAINED: ' + x['message']}")
    print(f"{total['templates']} of {len(results)} templates deployed, {total['rows']} answers, {total['same']} the same")


if __name__ == "__main__":
    main()
