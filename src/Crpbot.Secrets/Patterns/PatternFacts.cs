namespace Crpbot.Secrets.Patterns;

/// <summary>What the parser found out about a pattern, as <see cref="Pattern"/> tells it.</summary>
/// <param name="SecretGroup">Number of the group named <c>secret</c>.</param>
/// <param name="GroupCount">Number of groups.</param>
/// <param name="CanBeEscaped">True when it can hold a byte that is written as an escape.</param>
/// <param name="MinWidth">Least number of bytes.</param>
/// <param name="MaxWidth">Greatest number of bytes.</param>
/// <param name="First">Bytes with which a match can begin.</param>
/// <param name="Literals">Literals for the prefilter.</param>
/// <param name="Prefixes">Texts of which one begins every match.</param>
internal sealed record PatternFacts(int SecretGroup, int GroupCount, bool CanBeEscaped, int MinWidth, int MaxWidth, ByteClass First, LiteralSet? Literals, IReadOnlyList<string> Prefixes);
