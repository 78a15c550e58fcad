"""Seeds one account with a resource or two of every service that collectors read. Usage: seed_services.py URL"""
import base64, io, json, sys, zipfile
import boto3

URL = sys.argv[1]
FAILED = []


def client(service, region="us-east-1"):
    return boto3.client(service, region_name=region, endpoint_url=URL, aws_access_key_id="testing", aws_secret_access_key="testing")


def attempt(service, action, region="us-east-1"):
    try:
        return action(client(service, region))
    except Exception as error:  # moto lacks some; the test says which
        FAILED.append(f"{service}: {type(error).__name__}: {str(error)[:100]}")
        return None


PUBLIC = json.dumps({"Version": "2012-10-17", "Statement": [{"Sid": "all", "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]})
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
ADMIN = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})


def iam(c):
    c.create_user(UserName="ann")
    c.create_access_key(UserName="ann")
    c.put_user_policy(UserName="ann", PolicyName="inline", PolicyDocument=ADMIN)
    c.create_group(GroupName="staff")
    c.add_user_to_group(GroupName="staff", UserName="ann")
    c.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    arn = c.create_policy(PolicyName="all-of-it", PolicyDocument=ADMIN)["Policy"]["Arn"]
    c.attach_role_policy(RoleName="worker", PolicyArn=arn)
    c.attach_user_policy(UserName="ann", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    c.update_account_password_policy(MinimumPasswordLength=8)
    c.upload_server_certificate(ServerCertificateName="old", CertificateBody="x", PrivateKey="y")
    c.create_open_id_connect_provider(Url="https://token.example.com", ClientIDList=["a"], ThumbprintList=["0" * 40])


def s3(c):
    c.create_bucket(Bucket="closed")
    c.put_public_access_block(Bucket="closed", PublicAccessBlockConfiguration={k: True for k in ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")})
    c.put_bucket_encryption(Bucket="closed", ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]})
    c.put_bucket_versioning(Bucket="closed", VersioningConfiguration={"Status": "Enabled"})
    c.create_bucket(Bucket="open", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    c.put_bucket_ownership_controls(Bucket="open", OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    c.put_bucket_acl(Bucket="open", ACL="public-read")
    c.put_bucket_policy(Bucket="open", Policy=PUBLIC)


def ec2(c):
    vpc = c.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = c.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    group = c.create_security_group(GroupName="web", Description="w", VpcId=vpc)["GroupId"]
    c.authorize_security_group_ingress(GroupId=group, IpPermissions=[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}, {"CidrIp": "10.0.0.0/8"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}])
    image = c.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    c.run_instances(ImageId=image, MinCount=1, MaxCount=1, InstanceType="t3.micro", SubnetId=subnet, SecurityGroupIds=[group], UserData="#!/bin/sh\nexport DB_PASSWORD=correct-horse-battery-7\n")
    volume = c.create_volume(AvailabilityZone="us-east-1a", Size=1)["VolumeId"]
    snapshot = c.create_snapshot(VolumeId=volume)["SnapshotId"]
    c.modify_snapshot_attribute(SnapshotId=snapshot, Attribute="createVolumePermission", OperationType="add", GroupNames=["all"])
    c.allocate_address(Domain="vpc")
    c.create_launch_template(LaunchTemplateName="template", LaunchTemplateData={"ImageId": image, "MetadataOptions": {"HttpTokens": "optional"}})
    c.create_flow_logs(ResourceIds=[vpc], ResourceType="VPC", TrafficType="ALL", LogDestinationType="s3", LogDestination="arn:aws:s3:::closed")


def rds(c):
    c.create_db_instance(DBInstanceIdentifier="db", DBInstanceClass="db.t3.micro", Engine="postgres", MasterUsername="root", MasterUserPassword="correct-horse-7", AllocatedStorage=20, StorageEncrypted=False, PubliclyAccessible=True)
    c.create_db_snapshot(DBInstanceIdentifier="db", DBSnapshotIdentifier="snap")
    c.modify_db_snapshot_attribute(DBSnapshotIdentifier="snap", AttributeName="restore", ValuesToAdd=["all"])
    c.create_db_cluster(DBClusterIdentifier="cl", Engine="aurora-postgresql", MasterUsername="root", MasterUserPassword="correct-horse-7")
    c.create_db_parameter_group(DBParameterGroupName="pg", DBParameterGroupFamily="postgres14", Description="p")


def awslambda(c):
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as z:
        z.writestr("f.py", "def h(e, c): pass")
    role = client("iam").get_role(RoleName="worker")["Role"]["Arn"]
    c.create_function(FunctionName="fn", Runtime="python3.8", Role=role, Handler="f.h", Code={"ZipFile": code.getvalue()}, Environment={"Variables": {"DB_PASSWORD": "correct-horse-battery-7", "MODE": "fast"}})
    c.add_permission(FunctionName="fn", StatementId="s", Action="lambda:InvokeFunction", Principal="*")
    c.create_function_url_config(FunctionName="fn", AuthType="NONE")


def messages():
    topic = attempt("sns", lambda c: c.create_topic(Name="alarms"))["TopicArn"]
    attempt("sns", lambda c: c.subscribe(TopicArn=topic, Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:q"))
    attempt("sqs", lambda c: c.create_queue(QueueName="q", Attributes={"Policy": PUBLIC}))
    attempt("cloudwatch", lambda c: c.put_metric_alarm(AlarmName="a", MetricName="m", Namespace="n", Period=60, EvaluationPeriods=1, Threshold=1, ComparisonOperator="GreaterThanThreshold", Statistic="Sum", AlarmActions=[topic]))
    attempt("logs", lambda c: c.create_log_group(logGroupName="/app"))
    attempt("logs", lambda c: c.put_metric_filter(logGroupName="/app", filterName="f", filterPattern="ERROR", metricTransformations=[{"metricName": "m", "metricNamespace": "n", "metricValue": "1"}]))
    attempt("cloudtrail", lambda c: (c.create_trail(Name="trail", S3BucketName="closed", IsMultiRegionTrail=True), c.start_logging(Name="trail")))
    attempt("events", lambda c: c.put_rule(Name="r", ScheduleExpression="rate(1 day)"))


def containers():
    attempt("ecr", lambda c: c.create_repository(repositoryName="repo"))
    attempt("ecr", lambda c: c.set_repository_policy(repositoryName="repo", policyText=PUBLIC))
    attempt("ecs", lambda c: (c.create_cluster(clusterName="cl"), c.register_task_definition(family="td", containerDefinitions=[{"name": "n", "image": "i", "memory": 128, "privileged": True, "environment": [{"name": "DB_PASSWORD", "value": "correct-horse-battery-7"}]}]), c.create_service(cluster="cl", serviceName="svc", taskDefinition="td", desiredCount=1)))
    attempt("eks", lambda c: c.create_cluster(name="k", roleArn="arn:aws:iam::123456789012:role/worker", resourcesVpcConfig={"subnetIds": []}))
    attempt("codebuild", lambda c: c.create_project(name="cb", source={"type": "NO_SOURCE", "location": "x"}, artifacts={"type": "NO_ARTIFACTS"}, environment={"type": "LINUX_CONTAINER", "image": "i", "computeType": "BUILD_GENERAL1_SMALL", "environmentVariables": [{"name": "DB_PASSWORD", "value": "correct-horse-battery-7"}]}, serviceRole="arn:aws:iam::123456789012:role/worker"))


def networks():
    subnets = [s["SubnetId"] for s in client("ec2").describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"][:2]]
    balancer = attempt("elbv2", lambda c: c.create_load_balancer(Name="lb", Subnets=subnets))
    arn = balancer["LoadBalancers"][0]["LoadBalancerArn"]
    group = attempt("elbv2", lambda c: c.create_target_group(Name="tg", Protocol="HTTP", Port=80, VpcId=client("ec2").describe_vpcs()["Vpcs"][0]["VpcId"]))["TargetGroups"][0]["TargetGroupArn"]
    attempt("elbv2", lambda c: c.create_listener(LoadBalancerArn=arn, Protocol="HTTP", Port=80, DefaultActions=[{"Type": "forward", "TargetGroupArn": group}]))
    attempt("elb", lambda c: c.create_load_balancer(LoadBalancerName="clb", Listeners=[{"Protocol": "HTTP", "LoadBalancerPort": 80, "InstancePort": 80}], AvailabilityZones=["us-east-1a"]))
    attempt("apigateway", lambda c: c.create_rest_api(name="api"))
    attempt("apigatewayv2", lambda c: c.create_api(Name="http", ProtocolType="HTTP"))
    attempt("cloudfront", lambda c: c.create_distribution(DistributionConfig={"CallerReference": "r", "Comment": "", "Enabled": True, "Origins": {"Quantity": 1, "Items": [{"Id": "o", "DomainName": "closed.s3.amazonaws.com", "S3OriginConfig": {"OriginAccessIdentity": ""}}]}, "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all", "MinTTL": 0, "ForwardedValues": {"QueryString": False, "Cookies": {"Forward": "none"}}}}))
    attempt("route53", lambda c: c.create_hosted_zone(Name="example.com", CallerReference="r"))
    attempt("wafv2", lambda c: c.create_web_acl(Name="w", Scope="REGIONAL", DefaultAction={"Allow": {}}, VisibilityConfig={"SampledRequestsEnabled": True, "CloudWatchMetricsEnabled": True, "MetricName": "w"}))
    attempt("acm", lambda c: c.request_certificate(DomainName="example.com"))


def data():
    attempt("dynamodb", lambda c: c.create_table(TableName="t", KeySchema=[{"AttributeName": "k", "KeyType": "HASH"}], AttributeDefinitions=[{"AttributeName": "k", "AttributeType": "S"}], BillingMode="PAY_PER_REQUEST"))
    attempt("elasticache", lambda c: c.create_replication_group(ReplicationGroupId="rg", ReplicationGroupDescription="d"))
    attempt("elasticache", lambda c: c.create_cache_cluster(CacheClusterId="cc", Engine="redis", CacheNodeType="cache.t3.micro", NumCacheNodes=1))
    attempt("opensearch", lambda c: c.create_domain(DomainName="dom"))
    attempt("redshift", lambda c: c.create_cluster(ClusterIdentifier="rs", NodeType="dc2.large", MasterUsername="root", MasterUserPassword="Correct-horse-7", PubliclyAccessible=True))
    attempt("efs", lambda c: c.create_file_system(CreationToken="t"))
    attempt("kinesis", lambda c: c.create_stream(StreamName="st", ShardCount=1))
    attempt("kms", lambda c: c.create_key())
    attempt("secretsmanager", lambda c: c.create_secret(Name="sec", SecretString="correct-horse"))
    attempt("ssm", lambda c: c.put_parameter(Name="/p", Value="correct-horse", Type="String"))
    attempt("ssm", lambda c: c.create_document(Name="doc", DocumentType="Command", Content=json.dumps({"schemaVersion": "2.2", "mainSteps": []})))
    attempt("backup", lambda c: c.create_backup_vault(BackupVaultName="v"))
    attempt("sagemaker", lambda c: c.create_notebook_instance(NotebookInstanceName="nb", InstanceType="ml.t2.medium", RoleArn="arn:aws:iam::123456789012:role/worker"))
    attempt("stepfunctions", lambda c: c.create_state_machine(name="sm", definition="{}", roleArn="arn:aws:iam::123456789012:role/worker"))


def security():
    attempt("guardduty", lambda c: c.create_detector(Enable=True))
    attempt("securityhub", lambda c: c.enable_security_hub())
    attempt("config", lambda c: c.put_configuration_recorder(ConfigurationRecorder={"name": "default", "roleARN": "arn:aws:iam::123456789012:role/worker", "recordingGroup": {"allSupported": True, "includeGlobalResourceTypes": True}}))
    attempt("budgets", lambda c: c.create_budget(AccountId="123456789012", Budget={"BudgetName": "b", "TimeUnit": "MONTHLY", "BudgetType": "COST", "BudgetLimit": {"Amount": "1", "Unit": "USD"}}))
    attempt("autoscaling", lambda c: c.create_launch_configuration(LaunchConfigurationName="lc", ImageId="ami-12c6146b", InstanceType="t3.micro"))
    attempt("cloudformation", lambda c: c.create_stack(StackName="st", TemplateBody=json.dumps({"Parameters": {"DbPassword": {"Type": "String"}}, "Resources": {"T": {"Type": "AWS::SNS::Topic"}}}), Parameters=[{"ParameterKey": "DbPassword", "ParameterValue": "correct-horse-battery-7"}]))


for name, action in (("iam", iam), ("s3", s3), ("ec2", ec2), ("rds", rds), ("lambda", awslambda)):
    attempt(name, action)
for step in (messages, containers, networks, data, security):
    try:
        step()
    except Exception as error:
        FAILED.append(f"{step.__name__}: {error}")
print("\n".join(FAILED))
