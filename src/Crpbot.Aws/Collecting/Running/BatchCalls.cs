using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Makes calls that several items share.</summary>
internal sealed class BatchCalls(AccountFacts account, CallRegister calls, ItemSource source)
{
    /// <summary>The answers, one for each item.</summary>
    /// <param name="with">The call.</param>
    /// <param name="items">Items of one region.</param>
    /// <param name="scopes">Their scopes.</param>
    public async Task<RootAnswer[]> AnswersAsync(FurtherCall with, IReadOnlyList<CollectedItem> items, AnswerScope[] scopes)
    {
        var batch = with.Batch!;
        var answers = new RootAnswer[items.Count];
        var keys = scopes.Select(s => batch.Key.Fill(s)).ToArray();
        Array.Fill(answers, new RootAnswer(null, null, with.Call.Operation.ToString()));
        var chunks = Enumerable.Range(0, items.Count).Where(i => keys[i] is not null && items[i].Doubt is null).GroupBy(i => items[i].Region, StringComparer.Ordinal).SelectMany(g => g.Chunk(batch.Size));
        await Task.WhenAll(chunks.Select(chunk => FillAsync(with, chunk, keys, scopes, items[chunk[0]].Region, answers))).ConfigureAwait(false);
        return answers;
    }

    private async Task FillAsync(FurtherCall with, int[] chunk, string?[] keys, AnswerScope[] scopes, string region, RootAnswer[] answers)
    {
        var batch = with.Batch!;
        var input = with.Call.Input.Fill(scopes[chunk[0]]) ?? [];
        input[batch.Member] = new JsonArray([.. chunk.Select(i => (JsonNode)JsonValue.Create(keys[i]!))]);
        var outcome = await calls.AskAsync(new AwsCall(account.Name, with.Call.Operation.Service, region, with.Call.Operation.Name, input)).ConfigureAwait(false);
        var whole = source.Answer(with, outcome, region);
        var found = whole.Node is null ? [] : batch.Each.Walk(new AnswerScope(whole.Node, null, scopes[chunk[0]].Roots)).Found
            .SelectMany(f => f.Item is JsonArray list ? list.Select(f.Inside) : [f])
            .GroupBy(f => batch.Match.Fill(f) ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Item, StringComparer.Ordinal);
        foreach (var i in chunk) answers[i] = whole with { Node = found.GetValueOrDefault(keys[i]!) };
    }
}
