using System.Text.RegularExpressions;
using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Patterns.Generic;

/// <summary>A text as tokens.</summary>
internal sealed class GenericDocument
{
    private readonly List<GenericToken> _tokens = [];
    private int[] _closing = [];

    /// <summary>Reads a text.</summary>
    /// <param name="text">Text.</param>
    /// <param name="comments">Style of comments that are passed over: <c>c</c>, <c>cpp</c>, <c>shell</c>; null for none.</param>
    public GenericDocument(string text, string? comments)
    {
        Text = text;
        Tokenize(WithoutComments(text, comments));
        FindBraces();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>A token.</summary>
    public GenericToken this[int index] => _tokens[index];

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextOf(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    /// <summary>The brace that closes one on the same line; -1 when the token opens none.</summary>
    public int Closing(int index) => _closing[index];

    /// <summary>Index after the last token of the block that begins with a line: up to the first line with less indentation.</summary>
    public int BlockEnd(int index)
    {
        var indent = _tokens[index].Indent;
        while (index < _tokens.Count && _tokens[index].Indent >= indent) index++;
        return index;
    }

    /// <summary>True when a token is the first of its line.</summary>
    public bool StartsLine(int index) => index == 0 || _tokens[index - 1].Line != _tokens[index].Line;

    private static string WithoutComments(string text, string? style)
    {
        var pattern = style switch { "c" => @"/\*[\s\S]*?(?:\*/|\z)", "cpp" => @"/\*[\s\S]*?(?:\*/|\z)|//[^\r\n]*", "shell" => @"#[^\r\n]*", _ => null };
        if (pattern is null) return text;
        return Regex.Replace(text, pattern, m => new string([.. m.Value.Select(c => c is '\n' or '\r' ? c : ' ')]), RegexOptions.CultureInvariant, PatternRegex.Limit);
    }

    private void Tokenize(string text)
    {
        var (line, indent, column) = (0, -1, 0);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c is '\n' or ' ' or '\t' or '\r' or '\f' or '\v')
            {
                if (c == '\n') (line, indent, column) = (line + 1, -1, 0);
                else column = c == '\t' ? (column / 8 * 8) + 8 : column + 1;
                i++;
                continue;
            }

            if (indent < 0) indent = column;
            var start = i;
            while (i < text.Length && IsWord(text[i])) i++;
            var word = i > start;
            if (!word) i++;
            _tokens.Add(new GenericToken(start, i, line, indent, word));
        }
    }

    private void FindBraces()
    {
        _closing = new int[_tokens.Count];
        Array.Fill(_closing, -1);
        var open = new Stack<(int Index, char Close)>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (StartsLine(i)) open.Clear();
            var c = Text[_tokens[i].Start];
            if (c is '(' or '[' or '{') open.Push((i, c switch { '(' => ')', '[' => ']', _ => '}' }));
            else if (c is ')' or ']' or '}' && open.Count > 0 && open.Peek().Close == c) _closing[open.Pop().Index] = i;
        }
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
