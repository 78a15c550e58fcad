namespace Crpbot.Trading.Formats.Html;

/// <summary>One visible cell of a table row.</summary>
/// <param name="Text">Its text: entities decoded, runs of spaces and line breaks (also the non-breaking ones) made one space, trimmed.</param>
/// <param name="Span">Columns it covers (<c>colspan</c>), 1 or more.</param>
/// <param name="Title">Its <c>title</c> attribute; empty when it has none. MetaTrader 4 writes the comment of an order there.</param>
/// <param name="Line">1-based line of its tag.</param>
/// <param name="Column">1-based column of its tag.</param>
internal readonly record struct HtmlCell(string Text, int Span, string Title, int Line, int Column);
