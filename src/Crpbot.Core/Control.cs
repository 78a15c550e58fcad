namespace Crpbot.Core;

/// <summary>One control of a framework with its honest status.</summary>
/// <param name="Framework">Framework id, for example <c>cis-aws-5.0</c>.</param>
/// <param name="Id">Control number.</param>
/// <param name="Status"><c>failed</c>, <c>passed</c> or <c>not-assessed</c>.</param>
/// <param name="Findings">Number of failing findings.</param>
public sealed record Control(string Framework, string Id, string Status, int Findings);
