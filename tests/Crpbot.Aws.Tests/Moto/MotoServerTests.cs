namespace Crpbot.Aws.Tests.Moto;

public sealed class MotoServerTests
{
    [MotoFact]
    public async Task A_started_server_can_be_seeded_by_a_script()
    {
        using var server = await MotoServer.StartAsync();
        Assert.Equal("seeded", (await server.RunScriptAsync("seed_bucket.py", "fixture-bucket")).Trim());
    }
}
