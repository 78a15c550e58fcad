namespace Crpbot.Trading.Formats.Text;

/// <summary>The sign between the whole and the broken part of a number.</summary>
internal enum DecimalMark
{
    /// <summary>Not known: <c>1,234</c> alone can be either.</summary>
    Unknown,

    /// <summary><c>1,234.50</c>, <c>1 234.50</c>.</summary>
    Point,

    /// <summary><c>1.234,50</c>, <c>1 234,50</c>.</summary>
    Comma,
}
