"""Seeds a moto server with good and bad resources in two accounts and two regions.

Usage: seed.py ENDPOINT. Prints one JSON object: {"accounts": [...], "regions": [...], "expected": {rule: [[account, region, id], ...]}, "good": n, "bad": n}.
A resource counts once; `bad` names the rules that it must break, and no other seeded resource of the same kind may break them.
"""
import io
import json
import sys
import zipfile

import boto3

ENDPOINT = sys.argv[1]
REGIONS = ["us-east-1", "eu-west-1"]
ACCOUNTS = ["123456789012", "222233334444"]
expected = {}
count = {"good": 0, "bad": 0}


def good(*_):
    count["good"] += 1


def bad(account, region, name, *rules):
    count["bad"] += 1
    for rule in rules:
        expected.setdefault(rule, []).append([account, region, name])


def session(account):
    keys = dict(aws_access_key_id="testing", aws_secret_access_key="testing")
    if account == ACCOUNTS[0]:
        return boto3.Session(**keys)
    sts = boto3.client("sts", endpoint_url=ENDPOINT, region_name="us-east-1", **keys)
    c = sts.assume_role(RoleArn=f"arn:aws:iam::{account}:role/audit", RoleSessionName="seed")["Credentials"]
    return boto3.Session(aws_access_key_id=c["AccessKeyId"], aws_secret_access_key=c["SecretAccessKey"], aws_session_token=c["SessionToken"])


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def code():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as z:
        z.writestr("index.py", "def handler(event, context): return 1\n")
    return buffer.getvalue()


class Seeder:
    def __init__(self, account, region):
        self.account, self.region = account, region
        self.session = session(account)

    def client(self, name):
        return self.session.client(name, endpoint_url=ENDPOINT, region_name=self.region)

    def bad(self, name, *rules):
        bad(self.account, self.region, name, *rules)

    def tag(self, name):
        return f"{name}-{self.account[:4]}-{self.region}"

    # -- services -------------------------------------------------------------------------------------------------
    def s3(self):
        s3 = self.client("s3")
        where = {} if self.region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": self.region}}
        closed = dict(BlockPublicAcls=True, IgnorePublicAcls=True, BlockPublicPolicy=True, RestrictPublicBuckets=True)

        def bucket(name, tls=True, block=True, versioned=True, logged=True, lifecycle=True, extra=None):
            s3.create_bucket(Bucket=name, **where)
            s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]})
            s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]})
            statements = [extra] if extra else []
            if tls:
                statements.append({"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": [f"arn:aws:s3:::{name}", f"arn:aws:s3:::{name}/*"], "Condition": {"Bool": {"aws:SecureTransport": "false"}}})
            if statements:
                s3.put_bucket_policy(Bucket=name, Policy=document(*statements))
            if block:
                s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration=closed)
            if versioned:
                s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
            if logged:
                s3.put_bucket_logging(Bucket=name, BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": self.tag("good-logs"), "TargetPrefix": "log/"}})
            if lifecycle:
                s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": [{"ID": "old", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 90}}]})

        target = self.tag("good-logs")
        deliver = {"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{target}/log/*", "Condition": {"StringEquals": {"aws:SourceAccount": self.account}}}
        bucket(target, extra=deliver, logged=False)
        s3.put_bucket_logging(Bucket=target, BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": target, "TargetPrefix": "log/"}}); good()
        bucket(self.tag("good-bucket")); good()
        bucket(self.tag("bad-tls"), tls=False); self.bad(self.tag("bad-tls"), "s3-bucket-tls-not-required")
        bucket(self.tag("bad-block"), block=False); self.bad(self.tag("bad-block"), "s3-bucket-public-access-block")
        bucket(self.tag("bad-versioning"), versioned=False); self.bad(self.tag("bad-versioning"), "s3-bucket-versioning-off")
        bucket(self.tag("bad-logging"), logged=False); self.bad(self.tag("bad-logging"), "s3-bucket-access-logging-off")
        bucket(self.tag("bad-lifecycle"), lifecycle=False); self.bad(self.tag("bad-lifecycle"), "s3-bucket-lifecycle-missing")
        name = self.tag("bad-public")
        bucket(name, block=True, extra={"Effect": "Allow", "Principal": "*", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{name}/*"})
        self.bad(name, "s3-bucket-policy-public-write")

    def ec2(self):
        ec2 = self.client("ec2")
        vpc = ec2.create_vpc(CidrBlock="10.20.0.0/16")["Vpc"]["VpcId"]

        def group(name, *ingress):
            gid = ec2.create_security_group(GroupName=name, Description=name, VpcId=vpc)["GroupId"]
            if ingress:
                ec2.authorize_security_group_ingress(GroupId=gid, IpPermissions=list(ingress))
            return gid

        def tcp(low, high, *cidrs):
            return {"IpProtocol": "tcp", "FromPort": low, "ToPort": high, "IpRanges": [{"CidrIp": c} for c in cidrs]}

        group("good-https", tcp(443, 443, "0.0.0.0/0")); good()
        group("good-ssh-private", tcp(22, 22, "10.0.0.0/24")); good()
        group("good-half", tcp(22, 22, "0.0.0.0/1")) if False else None
        self.bad(group("bad-ssh", tcp(22, 22, "0.0.0.0/0")), "security-group-ssh-open-to-internet")
        self.bad(group("bad-ssh-halves", tcp(20, 30, "0.0.0.0/1", "128.0.0.0/1")), "security-group-ssh-open-to-internet")
        self.bad(group("bad-rdp6", {"IpProtocol": "tcp", "FromPort": 3389, "ToPort": 3389, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}), "security-group-rdp-open-to-internet")
        self.bad(group("bad-postgres", tcp(5432, 5432, "0.0.0.0/0")), "security-group-postgres-open-to-internet")
        self.bad(group("bad-all", {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}), "security-group-all-ports-open-to-internet", "security-group-ssh-open-to-internet", "security-group-rdp-open-to-internet", "security-group-postgres-open-to-internet")

        zone = self.region + "a"
        good(ec2.create_volume(AvailabilityZone=zone, Size=8, Encrypted=True))
        volume = ec2.create_volume(AvailabilityZone=zone, Size=8, Encrypted=False)["VolumeId"]
        self.bad(volume, "ebs-volume-unencrypted")
        image = ec2.describe_images()["Images"][0]["ImageId"]
        subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.20.1.0/24")["Subnet"]["SubnetId"]

        def instance(tokens):
            return ec2.run_instances(ImageId=image, MinCount=1, MaxCount=1, SubnetId=subnet, MetadataOptions={"HttpTokens": tokens, "HttpEndpoint": "enabled"})["Instances"][0]["InstanceId"]

        good(instance("required"))
        self.bad(instance("optional"), "ec2-instance-imdsv1-allowed")
        # The image's own disks are not encrypted either.
        for volume in ec2.describe_volumes(Filters=[{"Name": "encrypted", "Values": ["false"]}])["Volumes"]:
            if volume["Attachments"]:
                self.bad(volume["VolumeId"], "ebs-volume-unencrypted")

    def rds(self):
        rds = self.client("rds")

        def database(name, **change):
            arguments = dict(DBInstanceIdentifier=name, Engine="postgres", EngineVersion="16.4", DBInstanceClass="db.t3.micro", AllocatedStorage=20, MasterUsername="trader", MasterUserPassword="not-a-real-one", StorageEncrypted=True, PubliclyAccessible=False, MultiAZ=True, BackupRetentionPeriod=14, DeletionProtection=True, AutoMinorVersionUpgrade=True, EnableIAMDatabaseAuthentication=True, CopyTagsToSnapshot=True, EnableCloudwatchLogsExports=["postgresql", "upgrade"])
            arguments.update(change)
            rds.create_db_instance(**arguments)

        database("good-db"); good()
        database("bad-encryption", StorageEncrypted=False); self.bad("bad-encryption", "rds-instance-storage-unencrypted")
        database("bad-public", PubliclyAccessible=True); self.bad("bad-public", "rds-instance-publicly-accessible")
        database("bad-backup", BackupRetentionPeriod=0); self.bad("bad-backup", "rds-instance-backups-off")
        database("bad-protection", DeletionProtection=False); self.bad("bad-protection", "rds-instance-deletion-protection-off")
        database("bad-az", MultiAZ=False); self.bad("bad-az", "rds-instance-single-az")
        database("bad-minor", AutoMinorVersionUpgrade=False); self.bad("bad-minor", "rds-instance-minor-upgrades-off")
        database("bad-admin", MasterUsername="postgres"); self.bad("bad-admin", "rds-instance-default-admin-name")

    def keys(self):
        kms = self.client("kms")
        key = kms.create_key(Description="good")["KeyMetadata"]["KeyId"]
        kms.enable_key_rotation(KeyId=key); good()
        self.bad(kms.create_key(Description="bad")["KeyMetadata"]["KeyId"], "kms-key-rotation-off")
        doomed = kms.create_key(Description="doomed")["KeyMetadata"]["KeyId"]
        kms.enable_key_rotation(KeyId=doomed)
        kms.schedule_key_deletion(KeyId=doomed, PendingWindowInDays=7)
        self.bad(doomed, "kms-key-pending-deletion")
        # moto makes the default key of EBS a customer's key; in AWS it is one that AWS manages, which the rule leaves alone.
        for other in kms.list_keys()["Keys"]:
            if kms.describe_key(KeyId=other["KeyId"])["KeyMetadata"]["Description"].startswith("Default master key"):
                self.bad(other["KeyId"], "kms-key-rotation-off")

    def messages(self):
        sns, sqs = self.client("sns"), self.client("sqs")
        topic = sns.create_topic(Name="good-topic", Attributes={"KmsMasterKeyId": "alias/aws/sns"})["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="desk@example.com"); good()
        bare = sns.create_topic(Name="bad-plain")["TopicArn"]
        sns.subscribe(TopicArn=bare, Protocol="email", Endpoint="desk@example.com")
        self.bad("bad-plain", "sns-topic-unencrypted")
        deaf = sns.create_topic(Name="bad-deaf", Attributes={"KmsMasterKeyId": "alias/aws/sns"})["TopicArn"]
        self.bad("bad-deaf", "sns-topic-without-subscriber")
        sqs.create_queue(QueueName="good-queue", Attributes={"KmsMasterKeyId": "alias/aws/sqs"}); good()
        sqs.create_queue(QueueName="bad-plain", Attributes={"SqsManagedSseEnabled": "false"}); self.bad("bad-plain", "sqs-queue-unencrypted")
        url = sqs.create_queue(QueueName="bad-public", Attributes={"KmsMasterKeyId": "alias/aws/sqs"})["QueueUrl"]
        arn = f"arn:aws:sqs:{self.region}:{self.account}:bad-public"
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": document({"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": arn})})
        self.bad("bad-public", "sqs-queue-policy-public")
        return topic, deaf

    def watch(self, topic):
        logs, cloudwatch = self.client("logs"), self.client("cloudwatch")
        logs.create_log_group(logGroupName="good-logs")
        logs.put_retention_policy(logGroupName="good-logs", retentionInDays=400); good()
        logs.create_log_group(logGroupName="bad-forever"); self.bad("bad-forever", "log-group-retention-missing")
        alarm = dict(MetricName="Errors", Namespace="crpbot", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1.0, ComparisonOperator="GreaterThanThreshold")
        cloudwatch.put_metric_alarm(AlarmName="good-alarm", AlarmActions=[topic], **alarm); good()
        cloudwatch.put_metric_alarm(AlarmName="bad-mute", **alarm); self.bad("bad-mute", "cloudwatch-alarm-without-action")
        cloudwatch.put_metric_alarm(AlarmName="bad-disabled", AlarmActions=[topic], ActionsEnabled=False, **alarm); self.bad("bad-disabled", "cloudwatch-alarm-actions-disabled")

    def functions(self):
        iam, client = self.client("iam"), self.client("lambda")
        role = f"arn:aws:iam::{self.account}:role/good-function"

        def function(name, runtime="python3.13", **more):
            client.create_function(FunctionName=name, Runtime=runtime, Role=role, Handler="index.handler", Code={"ZipFile": code()}, **more)

        function("good-function"); good()
        function("bad-runtime", "python3.7"); self.bad("bad-runtime", "lambda-runtime-end-of-life")
        function("bad-secret", Environment={"Variables": {"DB_PASSWORD": "Tr4d3r-" + "x9Lq" + "-77zP"}}); self.bad("bad-secret", "lambda-environment-secret")
        function("bad-open"); client.add_permission(FunctionName="bad-open", StatementId="any", Action="lambda:InvokeFunction", Principal="*")
        self.bad("bad-open any", "lambda-permission-public")

    def stores(self):
        dynamodb, efs, secrets, ecr = self.client("dynamodb"), self.client("efs"), self.client("secretsmanager"), self.client("ecr")

        def table(name, recovery):
            dynamodb.create_table(TableName=name, KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}], BillingMode="PAY_PER_REQUEST")
            if recovery:
                dynamodb.update_continuous_backups(TableName=name, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})

        table("good-table", True); good()
        table("bad-table", False); self.bad("bad-table", "dynamodb-pitr-off")
        efs.create_file_system(CreationToken="good", Encrypted=True); good()
        self.bad(efs.create_file_system(CreationToken="bad", Encrypted=False)["FileSystemId"], "efs-file-system-unencrypted")
        secrets.create_secret(Name="bad-secret", SecretString="not-a-real-one"); self.bad("bad-secret", "secret-rotation-off")
        ecr.create_repository(repositoryName="good-repo", imageScanningConfiguration={"scanOnPush": True}, imageTagMutability="IMMUTABLE"); good()
        ecr.create_repository(repositoryName="bad-scan", imageScanningConfiguration={"scanOnPush": False}, imageTagMutability="IMMUTABLE"); self.bad("bad-scan", "ecr-scan-on-push-off")
        ecr.create_repository(repositoryName="bad-tags", imageScanningConfiguration={"scanOnPush": True}, imageTagMutability="MUTABLE"); self.bad("bad-tags", "ecr-tags-mutable")

    def identities(self):
        """Account-wide; seeded once per account."""
        iam = self.client("iam")
        own = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
        iam.create_role(RoleName="good-function", AssumeRolePolicyDocument=document(own)); good()
        iam.create_role(RoleName="bad-anyone", AssumeRolePolicyDocument=document({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}))
        bad(self.account, None, "bad-anyone", "iam-role-trusts-anyone")
        iam.create_policy(PolicyName="good-policy", PolicyDocument=document({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::models/*"})); good()
        iam.create_policy(PolicyName="bad-admin", PolicyDocument=document({"Effect": "Allow", "Action": "*", "Resource": "*"}))
        bad(self.account, None, "bad-admin", "iam-policy-full-admin")
        iam.create_user(UserName="bad-direct")
        iam.put_user_policy(UserName="bad-direct", PolicyName="own", PolicyDocument=document({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::models/*"}))
        bad(self.account, None, "bad-direct", "iam-user-has-own-policy")
        iam.create_user(UserName="good-grouped"); iam.create_group(GroupName="desk"); iam.add_user_to_group(GroupName="desk", UserName="good-grouped"); good()


for account in ACCOUNTS:
    first = Seeder(account, REGIONS[0])
    first.identities()
    for region in REGIONS:
        seeder = Seeder(account, region)
        seeder.s3(); seeder.ec2(); seeder.rds(); seeder.keys()
        topic, deaf = seeder.messages()
        seeder.watch(topic); seeder.functions(); seeder.stores()

json.dump({"accounts": ACCOUNTS, "regions": REGIONS, "expected": expected, **count}, sys.stdout)
