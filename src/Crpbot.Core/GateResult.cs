namespace Crpbot.Core;

/// <summary>The gate's verdict with the exit code and the sentence that explains it.</summary>
/// <param name="Verdict">Passed, failed or incomplete.</param>
/// <param name="ExitCode">0, 1 or 3 (see docs/exit-codes.md).</param>
/// <param name="Reason">The last line of every run: why the exit code is what it is.</param>
public sealed record GateResult(GateVerdict Verdict, int ExitCode, string Reason);
