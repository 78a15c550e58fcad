using Crpbot.Aws.Collecting.Running;

namespace Crpbot.Aws.Tests.Collecting;

/// <summary>Operations that moto (5.2.1) does not answer, from the wire to the document.</summary>
public sealed class RecordedAnswerTests : IDisposable
{
    private readonly RecordedServer _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("GET /analyzer", """{"analyzers":[{"arn":"arn:aws:access-analyzer:eu-west-1:123456789012:analyzer/a","name":"a","type":"ACCOUNT","createdAt":"2026-01-01T00:00:00Z","tags":{"k":"v"},"status":"ACTIVE"}]}""", "AWS::AccessAnalyzer::Analyzer", "Live.Status", "'ACTIVE'")]
    [InlineData("GET /analyzer", """{"analyzers":[{"arn":"arn:aws:access-analyzer:eu-west-1:123456789012:analyzer/a","name":"a","type":"ACCOUNT","createdAt":"2026-01-01T00:00:00Z","status":"ACTIVE"}]}""", "AWS::AccessAnalyzer::Analyzer", "Type", "'ACCOUNT'")]
    [InlineData("POST /getContactInformation", """{"ContactInformation":{"FullName":"N N","PhoneNumber":"+1 555","AddressLine1":"Road 1","City":"C","CountryCode":"US","PostalCode":"1"}}""", "Live::Account::ContactInformation", "HasPhoneNumber", "true")]
    [InlineData("POST /getAlternateContact", """{"AlternateContact":{"AlternateContactType":"SECURITY","EmailAddress":"s@example.com","Name":"N","PhoneNumber":"1","Title":"T"}}""", "Live::Account::SecurityContact", "HasEmailAddress", "true")]
    [InlineData("GetImageBlockPublicAccessState", "<GetImageBlockPublicAccessStateResponse><requestId>1</requestId><imageBlockPublicAccessState>unblocked</imageBlockPublicAccessState></GetImageBlockPublicAccessStateResponse>", "Live::EC2::ImageBlockPublicAccess", "State", "'unblocked'")]
    [InlineData("GetSnapshotBlockPublicAccessState", "<GetSnapshotBlockPublicAccessStateResponse><requestId>1</requestId><state>block-all-sharing</state></GetSnapshotBlockPublicAccessStateResponse>", "AWS::EC2::SnapshotBlockPublicAccess", "State", "'block-all-sharing'")]
    [InlineData("DescribeCertificates", "<DescribeCertificatesResponse><DescribeCertificatesResult><Certificates><Certificate><CertificateIdentifier>rds-ca-rsa2048-g1</CertificateIdentifier><CertificateType>CA</CertificateType><ValidTill>2061-05-25T23:34:57Z</ValidTill><CustomerOverride>false</CustomerOverride><CertificateArn>arn:aws:rds:eu-west-1::cert:rds-ca-rsa2048-g1</CertificateArn></Certificate></Certificates></DescribeCertificatesResult></DescribeCertificatesResponse>", "Live::RDS::Certificate", "ValidTill", "'2061-05-25T23:34:57Z'")]
    [InlineData("DescribeDBEngineVersions", "<DescribeDBEngineVersionsResponse><DescribeDBEngineVersionsResult><DBEngineVersions><DBEngineVersion><Engine>postgres</Engine><EngineVersion>11.22</EngineVersion><Status>deprecated</Status><MajorEngineVersion>11</MajorEngineVersion><DBParameterGroupFamily>postgres11</DBParameterGroupFamily></DBEngineVersion></DBEngineVersions></DescribeDBEngineVersionsResult></DescribeDBEngineVersionsResponse>", "Live::RDS::EngineVersion", "Status", "'deprecated'")]
    [InlineData("DescribeInstanceInformation", """{"InstanceInformationList":[{"InstanceId":"i-1","PingStatus":"Online","LastPingDateTime":1767225600.0,"PlatformType":"Linux","IsLatestVersion":false}]}""", "Live::SSM::ManagedInstance", "LastPingDateTime", "'2026-01-01T00:00:00Z'")]
    [InlineData("ListResourceComplianceSummaries", """{"ResourceComplianceSummaryItems":[{"ComplianceType":"Patch","ResourceType":"ManagedInstance","ResourceId":"i-1","Status":"NON_COMPLIANT","OverallSeverity":"CRITICAL"}]}""", "Live::SSM::Compliance", "Status", "'NON_COMPLIANT'")]
    [InlineData("POST /standards/get", """{"StandardsSubscriptions":[{"StandardsSubscriptionArn":"arn:aws:securityhub:eu-west-1:123456789012:subscription/x/v/1.0.0","StandardsArn":"arn:aws:securityhub:::ruleset/x/v/1.0.0","StandardsInput":{},"StandardsStatus":"READY"}]}""", "AWS::SecurityHub::Standard", "Live.Status", "'READY'")]
    public async Task List_operation_is_mapped(string request, string body, string type, string property, string expected)
        => Assert.Equal(expected, Only(await _server.On(request, body).CollectAsync(type), type, property));

    [Fact]
    public async Task Patch_states_are_asked_for_the_instances_that_are_listed()
    {
        _server.On("DescribeInstanceInformation", """{"InstanceInformationList":[{"InstanceId":"i-1"}]}""")
            .On("DescribeInstancePatchStates", """{"InstancePatchStates":[{"InstanceId":"i-1","PatchGroup":"","BaselineId":"pb-1","OperationStartTime":1.0,"OperationEndTime":2.0,"Operation":"Scan","MissingCount":3,"FailedCount":1}]}""");
        Assert.Equal("3", Only(await _server.CollectAsync("Live::SSM::PatchState"), "Live::SSM::PatchState", "MissingCount"));
    }

    [Fact]
    public async Task Findings_of_guardduty_are_counted_by_detector()
    {
        _server.On("GET /detector", """{"detectorIds":["d1"]}""").On("POST /detector/d1/findings", """{"findingIds":["f1","f2"]}""");
        Assert.Equal("2", Only(await _server.CollectAsync("Live::GuardDuty::HighFindings"), "Live::GuardDuty::HighFindings", "Count"));
    }

    [Fact]
    public async Task Authorizers_of_an_http_api_are_listed_with_it()
    {
        _server.On("GET /v2/apis", """{"items":[{"apiId":"a1","name":"n","protocolType":"HTTP","apiEndpoint":"https://a1.example","routeSelectionExpression":"x"}]}""")
            .On("GET /v2/apis/a1/authorizers", """{"items":[{"authorizerId":"z1","name":"jwt","authorizerType":"JWT","identitySource":["$request.header.Authorization"]}]}""");
        Assert.Equal("[{Id: 'z1', Name: 'jwt', Type: 'JWT'}]", Only(await _server.CollectAsync("AWS::ApiGatewayV2::Api"), "AWS::ApiGatewayV2::Api", "Live.Authorizers"));
    }

    [Fact]
    public async Task Urls_of_functions_are_resources_of_their_own()
    {
        _server.On("GET /2015-03-31/functions", """{"Functions":[{"FunctionName":"f","FunctionArn":"arn:aws:lambda:eu-west-1:123456789012:function:f"}]}""")
            .On("GET /2015-03-31/functions/", """{"Functions":[{"FunctionName":"f","FunctionArn":"arn:aws:lambda:eu-west-1:123456789012:function:f"}]}""")
            .On("GET /2021-10-31/functions/f/urls", """{"FunctionUrlConfigs":[{"FunctionUrl":"https://u.lambda-url.eu-west-1.on.aws/","FunctionArn":"arn:aws:lambda:eu-west-1:123456789012:function:f","AuthType":"NONE","CreationTime":"2026-01-01T00:00:00Z"}]}""");
        Assert.Equal("'NONE'", Only(await _server.CollectAsync("AWS::Lambda::Url"), "AWS::Lambda::Url", "AuthType"));
    }

    [Fact]
    public async Task Load_balancers_behind_a_web_acl_are_associations()
    {
        const string arn = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/w/1";
        _server.On("ListWebACLs", "{\"WebACLs\":[{\"Name\":\"w\",\"Id\":\"1\",\"ARN\":\"" + arn + "\",\"LockToken\":\"t\"}]}").On("ListResourcesForWebACL", """{"ResourceArns":["arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/l/1"]}""");
        var collected = await _server.CollectAsync("AWS::WAFv2::WebACLAssociation");
        Assert.Contains(collected.Resources, r => r.Type == "AWS::WAFv2::WebACLAssociation" && r.Property("WebACLArn") == $"'{arn}'" && r.Property("ResourceArn").EndsWith("app/l/1'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Policy_status_of_a_bucket_is_a_fact_of_the_bucket()
    {
        _server.On("GET /", "<ListAllMyBucketsResult><Buckets><Bucket><Name>b</Name><BucketRegion>eu-west-1</BucketRegion></Bucket></Buckets></ListAllMyBucketsResult>")
            .On("GET /b", "<PolicyStatus><IsPublic>true</IsPublic></PolicyStatus>");
        Assert.Equal("true", Only(await _server.CollectAsync("AWS::S3::Bucket|Live.PolicyIsPublic"), "AWS::S3::Bucket", "Live.PolicyIsPublic"));
    }

    private static string Only(Collected collected, string type, string property) => Assert.Single(collected.Resources, r => r.Type == type).Property(property);
}
