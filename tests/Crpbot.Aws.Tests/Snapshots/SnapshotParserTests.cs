using System.Text;
using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Aws.Snapshots;
using Crpbot.Aws.Tests.Collecting;
using Crpbot.Core;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Snapshots;

public sealed class SnapshotParserTests
{
    private static readonly AccountFacts Account = new("main", "123456789012", "aws", "us-east-1", ["eu-west-1"], true);

    private static async Task<byte[]> WrittenAsync()
    {
        var fake = new FakeCaller().On("rds:DescribeDBInstances", """{"DBInstances": [{"DBInstanceIdentifier": "db"}]}""").Fails("sns:ListTopics", AwsErrorKind.Denied, "AuthorizationError");
        var recorder = new RecordingCaller(fake);
        await recorder.CallAsync(new AwsCall("main", "rds", "eu-west-1", "DescribeDBInstances", []), CancellationToken.None);
        await Assert.ThrowsAsync<AwsCallException>(() => recorder.CallAsync(new AwsCall("main", "sns", "eu-west-1", "ListTopics", []), CancellationToken.None));
        using var bytes = new MemoryStream();
        SnapshotFile.Write(bytes, new AccountSnapshot(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), [Account]) { Calls = recorder.Calls });
        return bytes.ToArray();
    }

    [Fact]
    public async Task Answers_and_refusals_come_back_as_they_were()
    {
        var snapshot = SnapshotParser.Read(await WrittenAsync(), "s.json");
        var player = new PlayingCaller(snapshot);

        var answer = await player.CallAsync(new AwsCall("main", "rds", "eu-west-1", "DescribeDBInstances", []), CancellationToken.None);
        var refusal = await Assert.ThrowsAsync<AwsCallException>(() => player.CallAsync(new AwsCall("main", "sns", "eu-west-1", "ListTopics", []), CancellationToken.None));

        Assert.Equal("""{"DBInstances":[{"DBInstanceIdentifier":"db"}]}""", answer.ToJsonString());
        Assert.Equal((AwsErrorKind.Denied, "AuthorizationError"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task A_call_that_was_not_recorded_is_no_answer()
    {
        var player = new PlayingCaller(SnapshotParser.Read(await WrittenAsync(), "s.json"));

        var error = await Assert.ThrowsAsync<AwsCallException>(() => player.CallAsync(new AwsCall("main", "rds", "us-east-1", "DescribeDBInstances", []), CancellationToken.None));

        Assert.Equal("NotInSnapshot", error.Code);
    }

    [Fact]
    public async Task Every_truncation_is_a_located_error()
    {
        var bytes = await WrittenAsync();

        for (var length = 0; length < bytes.Length - 2; length += 7)
        {
            var error = Assert.Throws<UserError>(() => SnapshotParser.Read(bytes[..length], "s.json"));
            Assert.True(error is { File: "s.json", Line: > 0 }, $"{length}: {error.Message}");
        }
    }

    [Theory]
    [InlineData("{}", "'format' is missing")]
    [InlineData("[]", "this is no snapshot")]
    [InlineData("null", "it is empty")]
    [InlineData("""{"format": "other"}""", "its format is 'other'")]
    [InlineData("""{"format": "crpbot-aws-snapshot-1", "takenAt": "yesterday", "accounts": [], "calls": []}""", "this is no snapshot")]
    [InlineData("""{"format": "crpbot-aws-snapshot-1", "takenAt": "2026-01-01T00:00:00Z", "accounts": [], "calls": [{"account": "a"}]}""", "'service' is missing")]
    [InlineData("""{"format": "crpbot-aws-snapshot-1", "takenAt": "2026-01-01T00:00:00Z", "accounts": [null], "calls": []}""", "'accounts' holds nothing at one place")]
    public void A_foreign_file_is_a_located_error(string text, string message)
    {
        var error = Assert.Throws<UserError>(() => SnapshotParser.Read(Encoding.UTF8.GetBytes(text), "s.json"));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(("s.json", 1), (error.File, error.Line));
    }

    [Fact]
    public async Task A_repeated_call_keeps_its_last_answer()
    {
        var count = 0;
        var recorder = new RecordingCaller(new FakeCaller().On("iam:GenerateCredentialReport", _ => $$"""{"State": "{{(count++ == 0 ? "STARTED" : "COMPLETE")}}"}"""));
        for (var i = 0; i < 2; i++) await recorder.CallAsync(new AwsCall("main", "iam", "us-east-1", "GenerateCredentialReport", []), CancellationToken.None);

        Assert.Equal("COMPLETE", Assert.Single(recorder.Calls).Answer!["State"]!.GetValue<string>());
    }

    [Fact]
    public async Task Changing_an_answer_does_not_change_the_record()
    {
        var recorder = new RecordingCaller(new FakeCaller().On("x:List", """{"Items": []}"""));
        var answer = await recorder.CallAsync(new AwsCall("main", "x", "us-east-1", "List", []), CancellationToken.None);
        ((JsonArray)answer["Items"]!).Add("more");

        Assert.Equal("""{"Items":[]}""", Assert.Single(recorder.Calls).Answer!.ToJsonString());
    }
}
