namespace Crpbot.Code.Python;

/// <summary>An f- or t-string being read; counts as CPython's tokenizer_mode.</summary>
internal sealed class FormattedMode
{
    /// <summary>Offset of its prefix.</summary>
    public required int Start { get; init; }

    public required char Quote { get; init; }

    public required StringForm Form { get; init; }

    /// <summary>Brackets open inside its replacement fields.</summary>
    public int Depth { get; set; }

    /// <summary>Number of replacement fields around the one being read; -1 outside any.</summary>
    public int FieldDepth { get; set; } = -1;

    /// <summary>True while text is read, false while an expression is.</summary>
    public bool InText { get; set; } = true;

    public bool IsTriple => Form.HasFlag(StringForm.Triple);

    public bool InFormat => FieldDepth >= 0;
}
