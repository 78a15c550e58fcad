using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>A way of writing a result. Each is a pure function: the same result and options give the same bytes.</summary>
public interface IReport
{
    /// <summary>Name on the command line, for example <c>sarif</c>.</summary>
    string Format { get; }

    /// <summary>Writes the result; the stream stays open and is not flushed to disk.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="output">Receives UTF-8 with LF line ends; no byte order mark except in CSV.</param>
    /// <param name="options">How it should look.</param>
    void Write(ScanResult result, Stream output, ReportOptions options);
}
