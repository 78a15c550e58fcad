using Crpbot.Core;

namespace Crpbot.Secrets.Import;

/// <summary>One rule of a gitleaks configuration.</summary>
/// <param name="Rule">The record under which its findings are reported.</param>
/// <param name="Regex">What it finds; null for a rule that only names paths.</param>
/// <param name="Path">Paths in which it runs; null for all.</param>
/// <param name="SecretGroup">Group that holds the secret; 0 for the first group that took part, or the whole match.</param>
/// <param name="Entropy">The secret's Shannon entropy must be above it; null for no condition.</param>
/// <param name="Keywords">Lower-case words of which the file must hold one; empty for no condition.</param>
/// <param name="Allowlists">What the rule lets pass.</param>
public sealed record GitleaksRule(
    Rule Rule,
    ImportedRegex? Regex,
    ImportedRegex? Path,
    int SecretGroup,
    double? Entropy,
    IReadOnlyList<byte[]> Keywords,
    IReadOnlyList<GitleaksAllowlist> Allowlists);
