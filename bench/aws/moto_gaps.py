"""What moto's CloudFormation leaves out, made through the services' own calls, so that the account is what AWS would have built.

CREATE: types that moto's CloudFormation does not know: type -> function(client, properties, logical id) giving the physical id.
COMPLETE: properties that it drops: type -> function(client, properties, physical id) yielding the names of what was set.
DROPPED: properties that the service's own calls do not keep either; here template and account must differ.
"""
import ast
import json

ALL_BLOCKED = dict(BlockPublicAcls=True, BlockPublicPolicy=True, IgnorePublicAcls=True, RestrictPublicBuckets=True)


def some(properties, *names):
    return {n: properties[n] for n in names if n in properties}


def secret(client, p, logical):
    text = p.get("SecretString") or json.dumps({"made": "for-the-test"})
    made = client("secretsmanager").create_secret(Name=p.get("Name", logical), SecretString=text, **some(p, "Description", "KmsKeyId", "Tags"))
    return made["ARN"]


def alarm(client, p, logical):
    name = p.get("AlarmName", logical)
    numbers = {k: int(p[k]) for k in ("Period", "EvaluationPeriods", "DatapointsToAlarm") if k in p}
    client("cloudwatch").put_metric_alarm(AlarmName=name, **{k: v for k, v in p.items() if k not in ("AlarmName", "Threshold", *numbers)}, **numbers, Threshold=float(p["Threshold"]))
    return name


def subscription(client, p, _):
    return client("sns").subscribe(TopicArn=p["TopicArn"], Protocol=p["Protocol"], Endpoint=p["Endpoint"], ReturnSubscriptionArn=True)["SubscriptionArn"]


def topic_policy(client, p, logical):
    for topic in p["Topics"]:
        client("sns").set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps(p["PolicyDocument"]))
    return p["Topics"][0]


def bucket_policy(client, p, _):
    client("s3").put_bucket_policy(Bucket=p["Bucket"], Policy=json.dumps(p["PolicyDocument"]))
    return p["Bucket"]


CREATE = {
    "AWS::SecretsManager::Secret": secret,
    "AWS::CloudWatch::Alarm": alarm,
    "AWS::SNS::Subscription": subscription,
    "AWS::SNS::TopicPolicy": topic_policy,
    "AWS::S3::BucketPolicy": bucket_policy,
}


def bucket(client, p, name):
    s3 = client("s3")
    s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=p.get("PublicAccessBlockConfiguration", ALL_BLOCKED))
    yield "PublicAccessBlockConfiguration"
    s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls=p.get("OwnershipControls", {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}))
    yield "OwnershipControls"
    if "BucketEncryption" not in p:
        s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]})
        yield "BucketEncryption"
    if "VersioningConfiguration" in p:
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration=p["VersioningConfiguration"])
        yield "VersioningConfiguration"
    if "LifecycleConfiguration" in p:
        s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": [lifecycle(r) for r in p["LifecycleConfiguration"]["Rules"]]})
        yield "LifecycleConfiguration"


def lifecycle(rule):
    made = {"ID": rule.get("Id", "rule"), "Status": rule["Status"], "Filter": {"Prefix": rule.get("Prefix", "")}}
    if "ExpirationInDays" in rule:
        made["Expiration"] = {"Days": int(rule["ExpirationInDays"])}
    if "Transitions" in rule:
        made["Transitions"] = [{"Days": int(t["TransitionInDays"]), "StorageClass": t["StorageClass"]} for t in rule["Transitions"]]
    if "NoncurrentVersionExpiration" in rule:
        made["NoncurrentVersionExpiration"] = {"NoncurrentDays": int(rule["NoncurrentVersionExpiration"]["NoncurrentDays"])}
    if "AbortIncompleteMultipartUpload" in rule:
        made["AbortIncompleteMultipartUpload"] = {"DaysAfterInitiation": int(rule["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"])}
    return made


def truth(value, default):
    return str(default if value is None else value).lower() == "true"


def database(client, p, name):
    rds = client("rds")
    rds.modify_db_instance(
        DBInstanceIdentifier=name, AutoMinorVersionUpgrade=truth(p.get("AutoMinorVersionUpgrade"), True), DeletionProtection=truth(p.get("DeletionProtection"), False),
        VpcSecurityGroupIds=p.get("VPCSecurityGroups", []), EnableIAMDatabaseAuthentication=truth(p.get("EnableIAMDatabaseAuthentication"), False),
        CloudwatchLogsExportConfiguration={"EnableLogTypes": p.get("EnableCloudwatchLogsExports", [])}, ApplyImmediately=True)
    # RDS makes a network interface in the subnet, with the groups of the instance; moto does not.
    subnets = rds.describe_db_instances(DBInstanceIdentifier=name)["DBInstances"][0].get("DBSubnetGroup", {}).get("Subnets", [])
    if subnets and p.get("VPCSecurityGroups"):
        client("ec2").create_network_interface(SubnetId=subnets[0]["SubnetIdentifier"], Groups=p["VPCSecurityGroups"], Description="RDSNetworkInterface")
        yield "network interface"
    yield from ("AutoMinorVersionUpgrade", "DeletionProtection", "VPCSecurityGroups", "EnableIAMDatabaseAuthentication", "EnableCloudwatchLogsExports")


def role(client, p, name):
    """moto keeps inline policies of a stack as the text of a Python dict, on which its GetAccountAuthorizationDetails fails."""
    iam = client("iam")
    for policy in p.get("Policies", []):
        document = iam.get_role_policy(RoleName=name, PolicyName=policy["PolicyName"])["PolicyDocument"]
        document = ast.literal_eval(document) if isinstance(document, str) else document
        iam.delete_role_policy(RoleName=name, PolicyName=policy["PolicyName"])
        iam.put_role_policy(RoleName=name, PolicyName=policy["PolicyName"], PolicyDocument=json.dumps(document))
        yield "Policies"


COMPLETE = {"AWS::S3::Bucket": bucket, "AWS::RDS::DBInstance": database, "AWS::IAM::Role": role}

# What moto's service does not keep either way, by type.
DROPPED = {"AWS::Lambda::Function": ["DeadLetterConfig", "TracingConfig"]}
