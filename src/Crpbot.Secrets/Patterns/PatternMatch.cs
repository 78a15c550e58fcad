namespace Crpbot.Secrets.Patterns;

/// <summary>Where a pattern matched; offsets into the searched text, ends exclusive.</summary>
/// <param name="Start">Begin of the match.</param>
/// <param name="End">End of the match.</param>
/// <param name="SecretStart">Begin of the secret in it.</param>
/// <param name="SecretEnd">End of the secret in it.</param>
public readonly record struct PatternMatch(int Start, int End, int SecretStart, int SecretEnd);
