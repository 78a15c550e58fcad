using Crpbot.Core;

namespace Crpbot.Reports.Terminal;

/// <summary>Colours of the terminal; without colour every method returns its text. Colour only repeats what a word says already.</summary>
internal sealed class Palette(bool color)
{
    private const string Reset = "\x1b[0m";

    /// <summary>Bold.</summary>
    public string Strong(string text) => Paint("1", text);

    /// <summary>Faint, for the frame around the text.</summary>
    public string Frame(string text) => Paint("34", text);

    /// <summary>The colour of a severity.</summary>
    public string Of(Severity severity, string text) => Paint(
        severity switch
        {
            Severity.Critical => "1;35",
            Severity.High => "1;31",
            Severity.Medium => "1;33",
            Severity.Low => "1;36",
            _ => "1",
        },
        text);

    /// <summary>The colour of a verdict.</summary>
    public string Of(GateVerdict verdict, string text) => Paint(
        verdict switch
        {
            GateVerdict.Passed => "1;32",
            GateVerdict.Failed => "1;31",
            _ => "1;33",
        },
        text);

    private string Paint(string code, string text) => color && text.Length > 0 ? "\x1b[" + code + "m" + text + Reset : text;
}
