using Crpbot.Core;

namespace Crpbot.Resources.Conditions;

/// <summary>A property that a condition reads.</summary>
/// <param name="Type">Resource type; null for the type of the rule itself.</param>
/// <param name="Path">Path without indexes, segments joined by dots: <c>BucketEncryption.ServerSideEncryptionConfiguration</c>; <c>@</c>-paths are attributes.</param>
/// <param name="Node">Where the rule says so, for errors.</param>
public sealed record PropertyRead(string? Type, string Path, RuleNode Node);
