using System.Text.Json.Nodes;
using Crpbot.Aws.Endpoints;
using Crpbot.Aws.Tests.Client;
using Crpbot.Aws.Tests.Moto;

namespace Crpbot.Aws.Tests.Endpoints;

/// <summary>Host, signing region and signing name of every service, as botocore uses them in a request.</summary>
public sealed class EndpointComparisonTests
{
    private static readonly string[] s_regions = ["us-east-1", "eu-west-1", "us-gov-west-1", "cn-north-1", "ap-southeast-2"];

    [MotoFact]
    public async Task Every_service_is_called_where_botocore_calls_it()
    {
        var table = new EndpointTable();
        var lines = await BotocoreAsync();
        Assert.Equal(TestClients.Models.Services.Count * s_regions.Length, lines.Count);
        Assert.Equal([], lines.Select(l => Difference(table, l)).Where(d => d is not null));
    }

    private static string? Difference(EndpointTable table, JsonNode line)
    {
        var (service, region) = (line["service"]!.GetValue<string>(), line["region"]!.GetValue<string>());
        var model = TestClients.Models.Service(service)!;
        var endpoint = table.Find(service, model.EndpointPrefix, region);
        var ours = $"{endpoint.Url.ToString().TrimEnd('/')} {endpoint.SigningRegion} {model.SigningName}";
        var theirs = line["error"]?.GetValue<string>() ?? $"{line["url"]} {line["signing"]} {line["name"]}";
        return ours == theirs ? null : $"{service} in {region}: ours {ours}, botocore {theirs}";
    }

    private static async Task<List<JsonNode>> BotocoreAsync()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, TestClients.Models.Services);
            var lines = await PythonProgram.RunAsync([PythonProgram.ScriptPath("endpoints.py"), file, .. s_regions], new Dictionary<string, string>(StringComparer.Ordinal));
            return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!)];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
