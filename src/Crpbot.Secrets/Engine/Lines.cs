namespace Crpbot.Secrets.Engine;

/// <summary>Line arithmetic on bytes.</summary>
internal static class Lines
{
    /// <summary>Offset of the first byte of the line that holds an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset, the text's length included.</param>
    public static int StartOf(ReadOnlySpan<byte> text, int at) => text[..at].LastIndexOf((byte)'\n') + 1;

    /// <summary>Offset of the line feed that ends the line, or the text's length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset.</param>
    public static int EndOf(ReadOnlySpan<byte> text, int at)
    {
        var next = text[at..].IndexOf((byte)'\n');
        return next < 0 ? text.Length : at + next;
    }

    /// <summary>The stretch from so many lines before a span to so many after it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Begin of the span.</param>
    /// <param name="end">End of the span.</param>
    /// <param name="count">Lines on either side.</param>
    public static (int Start, int End) Around(ReadOnlySpan<byte> text, int start, int end, int count)
    {
        const int reach = 4096;
        var from = StartOf(text, start);
        for (var i = 0; i < count && from > 0 && start - from < reach; i++) from = StartOf(text, from - 1);
        var to = EndOf(text, end);
        for (var i = 0; i < count && to < text.Length && to - end < reach; i++) to = EndOf(text, to + 1);
        return (Math.Max(from, start - reach), Math.Min(to, end + reach));
    }
}
