using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>A file of data that rules rest on.</summary>
/// <param name="Family">Folder below the rules root: <c>types</c>, <c>types/defaults</c>, <c>aws-api</c>, <c>code-lib/python</c>.</param>
/// <param name="Root">Its root.</param>
public sealed record DataFile(string Family, RuleMapping Root);
