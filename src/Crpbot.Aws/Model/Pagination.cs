namespace Crpbot.Aws.Model;

/// <summary>How an operation continues.</summary>
/// <param name="InputTokens">Members of the input that take the tokens.</param>
/// <param name="OutputTokens">Expressions over the answer that give them, in the same order: <c>NextToken</c>, <c>DistributionList.NextMarker</c>, <c>NextMarker || Contents[-1].Key</c>.</param>
/// <param name="Items">Members of the answer that hold the items.</param>
/// <param name="More">Expression that says whether there is more, or null.</param>
/// <param name="SizeMember">Member that must be sent for the service to page at all, or null.</param>
/// <param name="Size">Its value.</param>
/// <param name="Synthesised">Made by the condenser: the published model has tokens but no paginator.</param>
public sealed record Pagination(IReadOnlyList<string> InputTokens, IReadOnlyList<string> OutputTokens, IReadOnlyList<string> Items, string? More, string? SizeMember, int Size, bool Synthesised);
