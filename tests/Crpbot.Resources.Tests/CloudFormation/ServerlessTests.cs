using Crpbot.Resources.Values;

namespace Crpbot.Resources.Tests.CloudFormation;

/// <summary>What the serverless transform makes of its types.</summary>
public sealed class ServerlessTests
{
    [Fact]
    public void A_serverless_function_becomes_a_function_and_its_role()
    {
        const string Text = "Transform: AWS::Serverless-2016-10-31\nGlobals: {Function: {Runtime: python3.8}}\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b\n      Tracing: Active\n";
        var resources = Read.All(("t.yml", Text)).Resources;
        Assert.Equal(["AWS::Lambda::Function F", "AWS::IAM::Role FRole"], resources.Select(r => r.Type + " " + r.Id));
        Assert.Equal("{Handler:a.b,TracingConfig:{Mode:Active},Runtime:python3.8}", Read.Text(resources[0].Properties));
    }

    [Fact]
    public void Api_becomes_an_api_and_its_stage() => Assert.Equal(
        ["AWS::ApiGateway::RestApi A {StageName:v1,TracingEnabled:true,EndpointConfiguration:{Types:[REGIONAL]}}", "AWS::ApiGateway::Stage Av1Stage {RestApiId:→t.yml#A,StageName:v1,TracingEnabled:true}"],
        All("A: {Type: AWS::Serverless::Api, Properties: {StageName: v1, TracingEnabled: true, EndpointConfiguration: {Type: REGIONAL}}}"));

    [Fact]
    public void Http_api_becomes_an_api_and_its_default_stage() => Assert.Equal(
        ["AWS::ApiGatewayV2::Api A {}", "AWS::ApiGatewayV2::Stage AApiGatewayDefaultStage {ApiId:→t.yml#A}"],
        All("A: {Type: AWS::Serverless::HttpApi, Properties: {}}"));

    [Fact]
    public void Simple_table_is_a_table() => Assert.Equal(
        ["AWS::DynamoDB::Table T {SSESpecification:{SSEEnabled:true}}"],
        All("T: {Type: AWS::Serverless::SimpleTable, Properties: {SSESpecification: {SSEEnabled: true}}}"));

    [Fact]
    public void State_machine_has_the_names_of_its_service_and_a_role() => Assert.Equal(
        ["AWS::StepFunctions::StateMachine S {StateMachineName:n,LoggingConfiguration:{Level:ALL},TracingConfiguration:{Enabled:true}}", "AWS::IAM::Role SRole {}"],
        All("S: {Type: AWS::Serverless::StateMachine, Properties: {Name: n, Logging: {Level: ALL}, Tracing: {Enabled: true}}}"));

    [Fact]
    public void Layer_is_a_layer() => Assert.Equal(["AWS::Lambda::LayerVersion L {Content:x}"], All("L: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: x}}"));

    [Fact]
    public void Open_address_of_a_function_is_one() => Assert.Equal(
        ["AWS::Lambda::Url FUrl {AuthType:NONE}", "AWS::Lambda::Permission FUrlPublicPermissions {Principal:*,FunctionUrlAuthType:NONE}"],
        All("F: {Type: AWS::Serverless::Function, Properties: {Role: r, FunctionUrlConfig: {AuthType: NONE}}}").Skip(1));

    [Theory]
    [InlineData("Schedule", "events.amazonaws.com", "SourceArn")]
    [InlineData("SNS", "sns.amazonaws.com", "SourceArn")]
    [InlineData("S3", "s3.amazonaws.com", "SourceAccount")]
    public void Event_brings_a_permission_for_its_source(string type, string caller, string source)
    {
        var permission = Read.All(("t.yml", Text("F: {Type: AWS::Serverless::Function, Properties: {Role: r, Events: {E: {Type: " + type + ", Properties: {}}}}}"))).Resources.Single(r => r.Type == "AWS::Lambda::Permission");
        Assert.Equal(["Principal", source], permission.Properties.Entries.Select(e => e.Key));
        Assert.Equal(caller, Read.Text(permission.Properties["Principal"]!));
    }

    [Theory]
    [InlineData("{Path: /, Method: get}", "", "NONE")]
    [InlineData("{Path: /, Method: get, Auth: {Authorizer: AWS_IAM}}", "", "AWS_IAM")]
    [InlineData("{Path: /, Method: get}", "Globals: {Api: {Auth: {DefaultAuthorizer: Mine}}}", "CUSTOM")]
    [InlineData("{Path: /, Method: get, Auth: {Authorizer: NONE}}", "Globals: {Api: {Auth: {DefaultAuthorizer: Mine}}}", "NONE")]
    [InlineData("{Path: /, Method: get, RestApiId: !ImportValue x}", "", "?")]
    public void Method_has_the_authorizer_of_its_event_or_api(string properties, string head, string expected)
    {
        var method = Read.All(("t.yml", head + "\n" + Text("F: {Type: AWS::Serverless::Function, Properties: {Role: r, Events: {E: {Type: Api, Properties: " + properties + "}}}}"))).Resources.Single(r => r.Type == "AWS::ApiGateway::Method");
        Assert.Equal(expected, Read.Text(method.Properties["AuthorizationType"]!));
    }

    [Fact]
    public void Method_has_the_authorizer_of_the_api_that_it_names()
    {
        var resources = Read.All(("t.yml", Text("A: {Type: AWS::Serverless::Api, Properties: {StageName: p, Auth: {DefaultAuthorizer: AWS_IAM}}}\n  F: {Type: AWS::Serverless::Function, Properties: {Role: r, Events: {E: {Type: Api, Properties: {Path: /, Method: get, RestApiId: !Ref A}}}}}"))).Resources;
        Assert.Equal("AWS_IAM", Read.Text(resources.Single(r => r.Type == "AWS::ApiGateway::Method").Properties["AuthorizationType"]!));
        Assert.DoesNotContain(resources, r => r.Id == "ServerlessRestApi");
    }

    [Fact]
    public void Events_without_an_api_bring_one_for_all()
    {
        const string Function = "{Type: AWS::Serverless::Function, Properties: {Role: r, Events: {E: {Type: Api, Properties: {Path: /, Method: get}}}}}";
        var resources = Read.All(("t.yml", Text($"F: {Function}\n  G: {Function}"))).Resources;
        Assert.Equal(["ServerlessRestApi", "ServerlessRestApiProdStage"], resources.Select(r => r.Id).Where(i => i.StartsWith("Serverless", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_that_the_transform_declares_are_known()
    {
        var resource = Read.All(("t.yml", Text("A: {Type: AWS::Serverless::Api, Properties: {StageName: p}}\n  B: {Type: AWS::S3::Bucket, Properties: {P: !Ref A.Stage, Q: !Ref ServerlessRestApi, R: !Ref Nothing}}"))).Resources.Single(r => r.Id == "B");
        Assert.Equal([true, true, false], new[] { "P", "Q", "R" }.Select(p => resource.Properties[p] is ReferenceValue));
    }

    private static IEnumerable<string> All(string resources) => Read.All(("t.yml", Text(resources))).Resources.Select(r => $"{r.Type} {r.Id} {Read.Text(r.Properties)}");

    private static string Text(string resources) => "Transform: AWS::Serverless-2016-10-31\nResources:\n  " + resources + "\n";
}
