using System.Text.Json.Nodes;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>What stands under a <c>$name</c>: the answer of a further call, the parent item, or a fact such as the account id.</summary>
/// <param name="Node">The answer; null when the service says that there is none.</param>
/// <param name="Unknown">Why there is no answer; null when there is one or certainly none.</param>
/// <param name="Source">Call it came from, <c>s3:GetBucketPolicy</c>; null for facts.</param>
internal sealed record RootAnswer(JsonNode? Node, UnknownValue? Unknown = null, string? Source = null);
