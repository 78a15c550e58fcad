using Crpbot.Core;

namespace Crpbot.Trading.History;

/// <summary>A file format of trade histories or equity.</summary>
public interface IHistoryFormat
{
    /// <summary>Its name, for example <c>mt5-html</c>.</summary>
    string Name { get; }

    /// <summary>True when a file looks like this format.</summary>
    /// <param name="head">Its first bytes, at most 64 KiB.</param>
    /// <param name="fileName">Its name without folders.</param>
    bool Recognises(ReadOnlySpan<byte> head, string fileName);

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes from the start.</param>
    /// <param name="reading">File name and clock.</param>
    /// <exception cref="UserError">It is broken; with file and line.</exception>
    HistoryPart Read(Stream content, HistoryReading reading);
}
