using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Collecting;

public sealed class MaskingTests
{
    private static readonly CollectorCatalog Catalog = CollectorBench.Own;

    private static async Task<string> AnswerAsync(string service, string operation, string json)
    {
        var caller = new MaskingCaller(new FakeCaller().On(service + ":" + operation, json), Catalog, (name, value) => name.Contains("PASS", StringComparison.OrdinalIgnoreCase) || value.Contains("hunter", StringComparison.Ordinal));
        return (await caller.CallAsync(new AwsCall("a", service, "r", operation, new JsonObject()), CancellationToken.None)).ToJsonString();
    }

    [Fact]
    public async Task Environment_values_of_functions_are_replaced_by_a_judgement() => Assert.Equal(
        """{"Functions":[{"FunctionName":"f","Environment":{"Variables":{"DB_PASS":{"looksSecret":true},"MODE":{"looksSecret":false}}}}]}""",
        await AnswerAsync("lambda", "ListFunctions", """{"Functions": [{"FunctionName": "f", "Environment": {"Variables": {"DB_PASS": "x", "MODE": "fast"}}}]}"""));

    [Fact]
    public async Task Environment_values_of_containers_are_replaced_and_keep_their_names() => Assert.Equal(
        """{"taskDefinition":{"containerDefinitions":[{"environment":[{"name":"PASS","value":{"looksSecret":true}}]}]}}""",
        await AnswerAsync("ecs", "DescribeTaskDefinition", """{"taskDefinition": {"containerDefinitions": [{"environment": [{"name": "PASS", "value": "x"}]}]}}"""));

    [Fact]
    public async Task A_reference_to_a_store_is_no_secret_and_stays() => Assert.Equal(
        """{"projects":[{"environment":{"environmentVariables":[{"name":"PASS","type":"SECRETS_MANAGER","value":"path/of/it"},{"name":"PASS","type":"PLAINTEXT","value":{"looksSecret":true}}]}}]}""",
        await AnswerAsync("codebuild", "BatchGetProjects", """{"projects": [{"environment": {"environmentVariables": [{"name": "PASS", "type": "SECRETS_MANAGER", "value": "path/of/it"}, {"name": "PASS", "type": "PLAINTEXT", "value": "x"}]}}]}"""));

    [Fact]
    public async Task User_data_is_decoded_before_it_is_judged() => Assert.Equal(
        """{"UserData":{"Value":{"looksSecret":true}}}""",
        await AnswerAsync("ec2", "DescribeInstanceAttribute", "{\"UserData\": {\"Value\": \"" + Convert.ToBase64String("export X=hunter"u8) + "\"}}"));

    [Fact]
    public async Task Parameters_of_stacks_are_replaced() => Assert.Equal(
        """{"Stacks":[{"StackName":"s","Parameters":[{"ParameterKey":"DbPass","ParameterValue":{"looksSecret":true}}]}]}""",
        await AnswerAsync("cloudformation", "DescribeStacks", """{"Stacks": [{"StackName": "s", "Parameters": [{"ParameterKey": "DbPass", "ParameterValue": "x"}]}]}"""));

    [Fact]
    public async Task Personal_data_of_contacts_are_replaced() => Assert.DoesNotContain("555",
        await AnswerAsync("account", "GetContactInformation", """{"ContactInformation": {"FullName": "N N", "PhoneNumber": "555"}}"""), StringComparison.Ordinal);

    [Fact]
    public async Task A_mark_keeps_its_form_when_keys_are_capitalised()
    {
        const string answer = """{"taskDefinition": {"family": "f", "containerDefinitions": [{"environment": [{"name": "PASS", "value": "x"}]}]}}""";
        var fake = new FakeCaller().On("ecs:ListTaskDefinitions", """{"taskDefinitionArns": ["arn:aws:ecs:eu-west-1:1:task-definition/f:1"]}""").On("ecs:DescribeTaskDefinition", answer);

        var collected = await CollectorBench.RunAsync(Catalog, new MaskingCaller(fake, Catalog, (_, _) => true), "AWS::ECS::TaskDefinition");

        Assert.Equal("[{Environment: [{Name: 'PASS', Value: {looksSecret: true}}]}]", collected.Resources.Single(r => r.Type == "AWS::ECS::TaskDefinition").Property("ContainerDefinitions"));
    }
}
