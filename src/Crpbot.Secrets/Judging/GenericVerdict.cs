using System.Runtime.InteropServices;
using Crpbot.Core;

namespace Crpbot.Secrets.Judging;

/// <summary>What the generic detector makes of a candidate.</summary>
/// <param name="IsAccepted">True when it is taken for a credential.</param>
/// <param name="Kind">Key of the rule that names it (<c>generic:</c> in rule files); empty when it is not accepted.</param>
/// <param name="Confidence">How sure it is.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GenericVerdict(bool IsAccepted, string Kind, Confidence Confidence)
{
    /// <summary>Not a credential.</summary>
    public static GenericVerdict Rejected { get; } = new(false, string.Empty, Confidence.Low);

    /// <summary>A credential.</summary>
    /// <param name="kind">Key of the rule.</param>
    /// <param name="confidence">Confidence; null for none.</param>
    internal static GenericVerdict Of(string kind, Confidence? confidence) => confidence is { } sure ? new(true, kind, sure) : Rejected;
}
