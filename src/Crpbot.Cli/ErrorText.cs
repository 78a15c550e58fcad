using System.Globalization;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Cli;

/// <summary>Errors look like findings: what, where, cure.</summary>
internal static class ErrorText
{
    /// <summary>The text of an error, with LF line ends.</summary>
    /// <param name="error">The error.</param>
    /// <param name="color">True for ANSI colours.</param>
    public static string Of(UserError error, bool color)
    {
        var text = new StringBuilder(color ? "\u001b[1;31merror\u001b[0m: " : "error: ").Append(Clean(error.Message)).Append('\n');
        if (error.File is { } file)
        {
            text.Append("  --> ").Append(Clean(file));
            if (error.Line > 0) text.Append(CultureInfo.InvariantCulture, $":{error.Line}:{Math.Max(1, error.Column)}");
            text.Append('\n');
        }

        if (error.Cure is { } cure) text.Append("   = fix: ").Append(Clean(cure)).Append('\n');
        return text.ToString();
    }

    /// <summary>The text with control characters escaped.</summary>
    /// <param name="text">Any text.</param>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c)) clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else clean.Append(c);
        }

        return clean.ToString();
    }
}
