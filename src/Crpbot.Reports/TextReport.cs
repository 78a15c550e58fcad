using System.Text;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>A report that is plain text: UTF-8 without byte order mark, LF line ends.</summary>
public abstract class TextReport : IReport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc />
    public abstract string Format { get; }

    /// <inheritdoc />
    public void Write(ScanResult result, Stream output, ReportOptions options)
    {
        using var writer = new StreamWriter(output, Utf8, 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        Write(result, writer, options);
    }

    /// <summary>Writes the text.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="output">Receives the text; its line end is LF.</param>
    /// <param name="options">How it should look.</param>
    protected abstract void Write(ScanResult result, TextWriter output, ReportOptions options);
}
