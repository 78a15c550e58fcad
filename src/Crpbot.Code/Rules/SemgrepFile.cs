using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>A file of Semgrep rules as it was read.</summary>
/// <param name="Rules">Rules that can run, as records of this program.</param>
/// <param name="Rejected">Rules that cannot: each error names the rule and stands at the key.</param>
/// <param name="Skipped">Rules that say that they are for other versions of Semgrep: id and why.</param>
public sealed record SemgrepFile(IReadOnlyList<CodeRule> Rules, IReadOnlyList<UserError> Rejected, IReadOnlyList<NotScanned> Skipped);
