using System.Text;
using Crpbot.Core;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Html;

/// <summary>
/// Reads the table rows of an HTML report in one pass: one row in memory, no tree, so that depth costs nothing. Forgiving about unclosed cells and
/// rows, upper case and missing quotes; scripts, styles and comments are skipped. Text outside of cells is ignored.
/// </summary>
internal sealed class HtmlRowReader(DecodedText text)
{
    private const int LongestCell = 16 * 1024;
    private const int MostCells = 1024;
    private readonly StringBuilder _cellText = new();
    private List<HtmlCell>? _cells;
    private HtmlCell _cell;
    private bool _inCell;
    private bool _hidden;
    private int _rowLine;

    /// <summary>The text under the reader, for the position reached.</summary>
    public DecodedText Text => text;

    /// <summary>True once <c>&lt;/html&gt;</c> was met: the report was not cut.</summary>
    public bool Complete { get; private set; }

    /// <summary>Text of the <c>title</c> element; empty when there is none.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>The next row that has a cell; null at the end of the file.</summary>
    /// <exception cref="UserError">A cell or row beyond every report.</exception>
    public HtmlRow? Next()
    {
        while (text.Read() is var c && c >= 0)
        {
            if (c == '<' && IsMarkup(text.Peek()))
            {
                var row = Markup();
                if (row is not null) return row;
            }
            else if (_inCell)
            {
                Append(c);
            }
        }

        return Row();
    }

    private static bool IsMarkup(int c) => c is '/' or '!' or '?' || (c >= 0 && char.IsAsciiLetter((char)c));

    private HtmlRow? Markup()
    {
        var (line, column) = (text.Line, text.Column);
        if (text.Peek() is '!' or '?')
        {
            Declaration();
            return null;
        }

        if (HtmlTag.Read(text) is not { } tag) return null;
        switch (tag.Name)
        {
            case "td" or "th":
                EndCell();
                if (!tag.Closes) StartCell(tag, line, column);
                return null;
            case "tr":
                var row = Row();
                if (!tag.Closes) (_cells, _rowLine) = ([], line);
                return row;
            case "table":
                return Row();
            case "html":
                Complete |= tag.Closes;
                return tag.Closes ? Row() : null;
            case "script" or "style" or "title" when !tag.Closes:
                Raw(tag.Name);
                return null;
            default:
                if (_inCell) Append(' ');
                return null;
        }
    }

    private void StartCell(HtmlTag tag, int line, int column)
    {
        if (_cells is null) (_cells, _rowLine) = ([], line);
        if (_cells.Count >= MostCells) throw text.Error($"a table row with more than {MostCells} cells", "this is no statement of a trading platform");
        (_inCell, _hidden) = (true, tag.Hidden);
        _cell = new HtmlCell(string.Empty, tag.Span, tag.Title, line, column);
    }

    private void EndCell()
    {
        if (_inCell && !_hidden) _cells!.Add(_cell with { Text = _cellText.ToString().TrimEnd() });
        _cellText.Clear();
        _inCell = false;
    }

    private HtmlRow? Row()
    {
        EndCell();
        var row = _cells is { Count: > 0 } ? new HtmlRow(text.File, _rowLine, _cells) : null;
        _cells = null;
        return row;
    }

    private void Append(int c)
    {
        if (c == '&')
        {
            foreach (var part in HtmlEntity.Read(text)) Plain(part);
        }
        else
        {
            Plain((char)c);
        }
    }

    private void Plain(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            if (_cellText.Length > 0 && _cellText[^1] != ' ') _cellText.Append(' ');
            return;
        }

        if (_cellText.Length >= LongestCell) throw new UserError($"a table cell longer than {LongestCell} characters", "this is no statement of a trading platform", text.File, _cell.Line, _cell.Column);
        _cellText.Append(c);
    }

    private void Declaration()
    {
        text.Read();
        if (text.Peek() != '-')
        {
            int c;
            do c = text.Read();
            while (c is not ('>' or -1));
            return;
        }

        text.Read();
        if (text.Peek() != '-') return;
        text.Read();
        var dashes = 2;
        while (text.Read() is var next && next >= 0 && (next != '>' || dashes < 2)) dashes = next == '-' ? dashes + 1 : 0;
    }

    private void Raw(string name)
    {
        var kept = new StringBuilder();
        while (text.Read() is var c && c >= 0)
        {
            if (c == '<' && text.Peek() == '/')
            {
                if (HtmlTag.Read(text) is { } tag && tag.Name == name) break;
                continue;
            }

            if (kept.Length < 256) kept.Append((char)c);
        }

        if (name == "title") Title = kept.ToString().Trim();
    }
}
