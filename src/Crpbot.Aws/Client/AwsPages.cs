using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Crpbot.Aws.Model;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Client;

/// <summary>Follows the pages of an answer, also where the published models have tokens but no paginator.</summary>
/// <param name="caller">Performs the calls.</param>
/// <param name="models">Say how operations continue.</param>
public sealed class AwsPages(IAwsCaller caller, AwsModels models)
{
    /// <summary>Most pages of one call; a service that goes on is taken for one that repeats itself.</summary>
    public const int MostPages = 10_000;

    /// <summary>Reads all pages.</summary>
    /// <param name="call">The call without tokens.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The answers in order; one when the operation has no pages.</returns>
    /// <exception cref="AwsCallException">A call failed, or the service repeats a token (Unreachable, code <c>RepeatedToken</c>).</exception>
    public async IAsyncEnumerable<JsonObject> ReadAsync(AwsCall call, [EnumeratorCancellation] CancellationToken stop)
    {
        var paging = models.Operation(call.Service, call.Operation)?.Pagination;
        var input = (JsonObject)call.Input.DeepClone();
        if (paging is { SizeMember: { } size } && !input.ContainsKey(size)) input[size] = paging.Size;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var page = await caller.CallAsync(call with { Input = (JsonObject)input.DeepClone() }, stop).ConfigureAwait(false);
            yield return page;
            if (paging is null || !Continue(paging, page, input)) yield break;
            var token = string.Join('\n', paging.InputTokens.Select(t => input[t]?.ToJsonString() ?? ""));
            if (!seen.Add(token) || seen.Count >= MostPages)
                throw new AwsCallException(AwsErrorKind.Unreachable, "RepeatedToken", $"{call.Service}:{call.Operation} in {call.Region}: the service gave the same page token twice, so the list cannot be read to its end");
        }
    }

    /// <summary>Reads the items of all pages.</summary>
    /// <param name="call">The call without tokens.</param>
    /// <param name="itemsPath">Where the items are: <c>Reservations[].Instances</c>; a step through a list takes all its items.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The items in order; a single object counts as a list of one.</returns>
    /// <exception cref="AwsCallException">As for <see cref="ReadAsync"/>.</exception>
    public async IAsyncEnumerable<JsonNode> PageAsync(AwsCall call, string itemsPath, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var page in ReadAsync(call, stop).ConfigureAwait(false))
        {
            foreach (var item in AnswerPath.Items(page, itemsPath)) yield return item;
        }
    }

    // Sets the next tokens; false when there is no more.
    private static bool Continue(Pagination paging, JsonObject page, JsonObject input)
    {
        if (paging.More is { } more && !(AnswerPath.First(page, more) is JsonValue flag && flag.TryGetValue<bool>(out var goes) && goes)) return false;
        var any = false;
        for (var i = 0; i < paging.InputTokens.Count && i < paging.OutputTokens.Count; i++)
        {
            var token = AnswerPath.First(page, paging.OutputTokens[i]);
            var given = token is JsonObject { Count: > 0 } || (token is JsonValue text && text.ToString().Length > 0);
            input.Remove(paging.InputTokens[i]);
            if (!given) continue;
            input[paging.InputTokens[i]] = token!.DeepClone();
            any = true;
        }

        return any;
    }
}
