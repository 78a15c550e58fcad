using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>
/// The text of a pattern whose unknown parts are filled with words, the same for the same part: a parameter or a reference inside a text stands for
/// a name, and names hold no wildcards. A text that is unknown as a whole may hold some, so that it has no such reading.
/// </summary>
internal static class PatternText
{
    /// <summary>The text, or null when nothing of it is known.</summary>
    /// <param name="value">Value without choices.</param>
    public static string? Of(Value value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        PartialText text => string.Concat(text.Parts.Select(Part)),
        ReferenceValue reference when IsArn(reference) => Part(reference),
        _ => null,
    };

    /// <summary>True for the account that the template is deployed to.</summary>
    /// <param name="value">Value.</param>
    public static bool IsOwnAccount(Value value) => value is UnknownValue { Reason: var reason } && reason.StartsWith("AWS::AccountId", StringComparison.Ordinal);

    private static bool IsArn(ReferenceValue reference) => reference.Attribute is { } attribute && attribute.EndsWith("Arn", StringComparison.OrdinalIgnoreCase);

    private static string Part(Value part) => part switch
    {
        ScalarValue scalar => scalar.Text,
        ReferenceValue reference => (IsArn(reference) ? "arn:aws:resource:::" : string.Empty) + Word(reference.Target),
        UnknownValue unknown => IsOwnAccount(part) ? "000000000000" : Word(unknown.Reason + unknown.Decides),
        _ => "hole",
    };

    private static string Word(string source) => "hole-" + string.Concat(source.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
