"""Seeds a server, then prints one JSON line per call that boto3 got an answer to: {service, region, operation, input, answer}.

Arguments: address, file with one service:Operation a line (what the client can send). Calls without required members come first, then
those whose required members can be filled from earlier answers.
"""
import base64
import concurrent.futures
import datetime
import json
import re
import sys
import xml.dom

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

URL, LIST = sys.argv[1], sys.argv[2]
REGION = "us-east-1"
NOT_THERE = 16
CONFIG = Config(retries={"max_attempts": 1, "mode": "standard"}, parameter_validation=True, connect_timeout=5, read_timeout=20, s3={"addressing_style": "path"})
session = boto3.session.Session(region_name=REGION)
clients = {}


def client(service):
    if service not in clients:
        clients[service] = session.client(service, endpoint_url=URL, config=CONFIG)
    return clients[service]


def attempt(make):
    try:
        return make()
    except (ClientError, BotoCoreError, KeyError, IndexError) as e:
        print("seed:", str(e)[:200], file=sys.stderr)


def seed():
    role = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
    policy = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})
    ec2, iam, s3, rds = client("ec2"), client("iam"), client("s3"), client("rds")
    tags = [{"Key": "name with <&> ü", "Value": "a b"}]
    for step in (
        lambda: ec2.create_vpc(CidrBlock="10.7.0.0/16"),
        lambda: ec2.create_security_group(GroupName="open", Description="d"),
        lambda: ec2.authorize_security_group_ingress(GroupName="open", IpPermissions=[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]),
        lambda: ec2.create_volume(AvailabilityZone="us-east-1a", Size=8, TagSpecifications=[{"ResourceType": "volume", "Tags": tags}]),
        lambda: ec2.create_launch_template(LaunchTemplateName="lt", LaunchTemplateData={"InstanceType": "t3.micro"}),
        lambda: ec2.allocate_address(),
        lambda: iam.create_user(UserName="ann"),
        lambda: iam.create_role(RoleName="r", AssumeRolePolicyDocument=role),
        lambda: iam.create_group(GroupName="g"),
        lambda: iam.put_user_policy(UserName="ann", PolicyName="inline", PolicyDocument=policy),
        lambda: iam.put_role_policy(RoleName="r", PolicyName="inline", PolicyDocument=policy),
        lambda: iam.create_policy(PolicyName="p", PolicyDocument=policy),
        lambda: iam.update_account_password_policy(MinimumPasswordLength=14),
        lambda: s3.create_bucket(Bucket="b-one"),
        lambda: s3.put_bucket_policy(Bucket="b-one", Policy=policy),
        lambda: s3.put_bucket_versioning(Bucket="b-one", VersioningConfiguration={"Status": "Enabled"}),
        lambda: s3.put_bucket_tagging(Bucket="b-one", Tagging={"TagSet": tags}),
        lambda: s3.put_public_access_block(Bucket="b-one", PublicAccessBlockConfiguration={"BlockPublicAcls": True}),
        lambda: s3.put_bucket_lifecycle_configuration(Bucket="b-one", LifecycleConfiguration={"Rules": [{"ID": "x", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 3}}]}),
        lambda: s3.put_bucket_encryption(Bucket="b-one", ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}),
        lambda: rds.create_db_instance(DBInstanceIdentifier="db", DBInstanceClass="db.t3.micro", Engine="postgres", MasterUsername="boss", MasterUserPassword="x" * 12, AllocatedStorage=20, Tags=tags),
        lambda: rds.create_db_parameter_group(DBParameterGroupName="pg", DBParameterGroupFamily="postgres16", Description="d"),
        lambda: client("sqs").create_queue(QueueName="q"),
        lambda: client("sns").create_topic(Name="t"),
        lambda: client("kms").create_key(Tags=[{"TagKey": "a", "TagValue": "b"}]),
        lambda: client("dynamodb").create_table(TableName="t", KeySchema=[{"AttributeName": "k", "KeyType": "HASH"}], AttributeDefinitions=[{"AttributeName": "k", "AttributeType": "S"}], BillingMode="PAY_PER_REQUEST"),
        lambda: client("lambda").create_function(FunctionName="f", Runtime="python3.12", Role="arn:aws:iam::123456789012:role/r", Handler="h.h", Code={"ZipFile": base64.b64decode("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==")}),
        lambda: client("logs").create_log_group(logGroupName="/a/b"),
        lambda: client("cloudwatch").put_metric_alarm(AlarmName="a", MetricName="m", Namespace="n", Period=60, EvaluationPeriods=1, Threshold=1.5, ComparisonOperator="GreaterThanThreshold", Statistic="Sum"),
        lambda: client("ssm").put_parameter(Name="/p", Value="v", Type="String"),
        lambda: client("secretsmanager").create_secret(Name="s", SecretString="v"),
        lambda: client("ecr").create_repository(repositoryName="r"),
        lambda: client("ecs").create_cluster(clusterName="c"),
        lambda: client("eks").create_cluster(name="c", roleArn="arn:aws:iam::123456789012:role/r", resourcesVpcConfig={}),
        lambda: client("efs").create_file_system(CreationToken="x"),
        lambda: client("route53").create_hosted_zone(Name="example.org", CallerReference="x"),
        lambda: client("cloudtrail").create_trail(Name="t", S3BucketName="b-one"),
        lambda: client("kinesis").create_stream(StreamName="k", ShardCount=1),
        lambda: client("apigateway").create_rest_api(name="a"),
        lambda: client("acm").request_certificate(DomainName="example.org"),
        lambda: client("guardduty").create_detector(Enable=True),
        lambda: client("events").put_rule(Name="e", ScheduleExpression="rate(5 minutes)"),
        lambda: client("stepfunctions").create_state_machine(name="m", definition='{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}', roleArn="arn:aws:iam::123456789012:role/r"),
        lambda: client("backup").create_backup_vault(BackupVaultName="v"),
        lambda: client("codebuild").create_project(name="p-p", source={"type": "NO_SOURCE", "buildspec": "x"}, artifacts={"type": "NO_ARTIFACTS"}, environment={"type": "LINUX_CONTAINER", "image": "x", "computeType": "BUILD_GENERAL1_SMALL"}, serviceRole="arn:aws:iam::123456789012:role/r"),
        lambda: client("cloudformation").create_stack(StackName="s", TemplateBody='{"Resources":{"T":{"Type":"AWS::SNS::Topic"}}}'),
        lambda: client("elb").create_load_balancer(LoadBalancerName="l", Listeners=[{"Protocol": "HTTP", "LoadBalancerPort": 80, "InstancePort": 80}], AvailabilityZones=["us-east-1a"]),
    ):
        attempt(step)


def plain(value):
    if isinstance(value, datetime.datetime):
        return {"$t": round(value.timestamp() * 1000)}
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if v is not None}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if hasattr(value, "read"):
        return base64.b64encode(value.read()).decode()
    return value


def snake(name):
    return re.sub("([a-z0-9])([A-Z])", r"\1_\2", re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)).lower()


def collect(service, node, found):
    """Remembers scalar values by member name, to fill required members of other operations."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str) and value and len(value) < 300:
                found.setdefault((service, key.lower()), value)
            collect(service, value, found)
    elif isinstance(node, list):
        for value in node[:3]:
            collect(service, value, found)


def filled(service, shape, found):
    given = {}
    for name in shape.required_members:
        member = shape.members[name]
        scalar = member.member if member.type_name == "list" else member
        if scalar.type_name != "string":
            return None
        if getattr(scalar, "enum", None):
            value = scalar.enum[0]
        else:
            stem = shape.name.replace("Request", "")
            candidates = [name.lower(), name.lower().removesuffix("s"), snake(name).split("_")[-1], name.lower().replace("name", "") + "name", "name" if name.lower().endswith("name") else "id" if name.lower().endswith("id") else "arn"]
            value = next((found[service, c] for c in candidates if (service, c) in found), None)
            if value is None and name == "Bucket":
                value = "b-one"
            if value is None and name == "AccountId":
                value = "123456789012"
        if value is None:
            return None
        given[name] = [value] if member.type_name == "list" else value
    return given


def call(job):
    service, operation, given = job
    api = client(service)
    method = {v: k for k, v in api.meta.method_to_api_mapping.items()}[operation]
    try:
        answer = getattr(api, method)(**given)
    except (ClientError, BotoCoreError, ValueError, xml.dom.DOMException):
        return None
    except Exception as e:  # a server's broken answer must not end the run
        print(service, operation, type(e), file=sys.stderr)
        return None
    answer.pop("ResponseMetadata", None)
    return {"service": service, "region": REGION, "operation": operation, "input": given, "answer": plain(answer)}


def of_service(service, operations):
    """Calls without required members first; a service that answers none of the first ones is not in moto."""
    found, lines, lost = {}, [], 0
    for operation, shape in sorted(operations, key=lambda o: (bool(o[1] and o[1].required_members), o[0])):
        if lost >= NOT_THERE and not lines:
            break
        given = filled(service, shape, found) if shape and shape.required_members else {}
        line = call((service, operation, given)) if given is not None else None
        if line:
            collect(service, line["answer"], found)
            lines.append(line)
        elif given is not None:
            lost += 1
    return lines


def main():
    seed()
    sendable = [line.split(":") for line in open(LIST).read().split()]
    services = {}
    for service, operation in sendable:
        shape = client(service).meta.service_model.operation_model(operation).input_shape
        services.setdefault(service, []).append((operation, shape))
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        for lines in pool.map(lambda s: of_service(s, services[s]), services):
            for line in lines:
                print(json.dumps(line))


main()
