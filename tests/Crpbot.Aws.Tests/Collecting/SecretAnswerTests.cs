namespace Crpbot.Aws.Tests.Collecting;

/// <summary>Answers that hold secrets, from the wire: neither documents nor what a snapshot keeps may hold the value.</summary>
public sealed class SecretAnswerTests : IDisposable
{
    private const string Secret = "hunter2-kV9zQ";
    private static readonly string s_userData = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("#!/bin/sh\nexport DB_PASSWORD=" + Secret));
    private readonly RecordedServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public Task Client_secret_of_a_listener_is_not_kept() => NothingIsKeptAsync("AWS::ElasticLoadBalancingV2::Listener", [
        ("DescribeLoadBalancers", "<R><DescribeLoadBalancersResult><LoadBalancers><member><LoadBalancerArn>arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/l/1</LoadBalancerArn><LoadBalancerName>l</LoadBalancerName></member></LoadBalancers></DescribeLoadBalancersResult></R>"),
        ("DescribeListeners", $"<R><DescribeListenersResult><Listeners><member><ListenerArn>arn:l</ListenerArn><Port>443</Port><DefaultActions><member><Type>authenticate-oidc</Type><AuthenticateOidcConfig><Issuer>https://i</Issuer><ClientId>c</ClientId><ClientSecret>{Secret}</ClientSecret></AuthenticateOidcConfig></member></DefaultActions></member></Listeners></DescribeListenersResult></R>")]);

    [Fact]
    public Task User_data_of_a_launch_configuration_is_not_kept() => NothingIsKeptAsync("AWS::AutoScaling::LaunchConfiguration", [
        ("DescribeLaunchConfigurations", $"<R><DescribeLaunchConfigurationsResult><LaunchConfigurations><member><LaunchConfigurationName>c</LaunchConfigurationName><LaunchConfigurationARN>arn:c</LaunchConfigurationARN><UserData>{s_userData}</UserData></member></LaunchConfigurations></DescribeLaunchConfigurationsResult></R>")]);

    [Fact]
    public Task User_data_of_a_launch_template_is_not_kept() => NothingIsKeptAsync("AWS::EC2::LaunchTemplate", [
        ("DescribeLaunchTemplates", "<R><launchTemplates><item><launchTemplateId>lt-1</launchTemplateId><launchTemplateName>t</launchTemplateName></item></launchTemplates></R>"),
        ("DescribeLaunchTemplateVersions", $"<R><launchTemplateVersionSet><item><launchTemplateId>lt-1</launchTemplateId><launchTemplateData><userData>{s_userData}</userData></launchTemplateData></item></launchTemplateVersionSet></R>")]);

    [Fact]
    public Task User_data_of_an_instance_is_not_kept() => NothingIsKeptAsync("AWS::EC2::Instance", [
        ("DescribeInstances", "<R><reservationSet><item><ownerId>123456789012</ownerId><instancesSet><item><instanceId>i-1</instanceId><instanceState><name>running</name></instanceState></item></instancesSet></item></reservationSet></R>"),
        ("DescribeInstanceAttribute", $"<R><instanceId>i-1</instanceId><userData><value>{s_userData}</value></userData></R>")]);

    [Fact]
    public Task Origin_header_of_a_distribution_is_not_kept() => NothingIsKeptAsync("AWS::CloudFront::Distribution", [
        ("GET /2020-05-31/distribution", "<DistributionList><Items><DistributionSummary><Id>E1</Id><ARN>arn:d</ARN><DomainName>d.example</DomainName></DistributionSummary></Items></DistributionList>"),
        ("GET /2020-05-31/distribution/E1/config", $"<DistributionConfig><Enabled>true</Enabled><Origins><Items><Origin><Id>o</Id><DomainName>x</DomainName><CustomHeaders><Items><OriginCustomHeader><HeaderName>X-Pass</HeaderName><HeaderValue>{Secret}</HeaderValue></OriginCustomHeader></Items></CustomHeaders></Origin></Items></Origins></DistributionConfig>")]);

    [Fact]
    public Task Environment_of_a_build_is_not_kept() => NothingIsKeptAsync("AWS::CodeBuild::Project", [
        ("ListProjects", """{"projects":["p"]}"""),
        ("BatchGetProjects", $$$"""{"projects":[{"name":"p","arn":"arn:p","environment":{"environmentVariables":[{"name":"DB_PASS","value":"{{{Secret}}}","type":"PLAINTEXT"}]}}]}""")]);

    // The answer must have arrived (so that nothing is kept because it was masked, not because it was lost), and all that is kept must be free of the value.
    private async Task NothingIsKeptAsync(string type, (string Request, string Body)[] answers)
    {
        foreach (var (request, body) in answers) _server.On(request, body);
        var collected = await _server.CollectAsync(type);
        var kept = string.Concat(_server.Recorder.Calls.Select(c => c.Answer?.ToJsonString())) + string.Concat(collected.Resources.Select(r => CollectorBench.Show(r.Properties)));
        Assert.Single(collected.Resources, r => r.Type == type);
        Assert.Contains("looksSecret", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(s_userData, kept, StringComparison.Ordinal);
    }
}
