using Crpbot.CSharp.Patterns;

namespace Crpbot.CSharp.Markup;

/// <summary>
/// Draws the C# out of a Razor page: <c>@expression</c> becomes <c>Write(expression);</c>, blocks and control flow stay as they are, with the markup in
/// them left out, <c>@functions</c> and <c>@code</c> become members. It reads what pages commonly hold, not all of Razor's grammar.
/// </summary>
internal sealed class RazorReader(string page)
{
    private static readonly string[] Flow = ["if", "for", "foreach", "while", "switch", "lock", "try", "do"];
    private readonly MarkupText _body = new(page);
    private readonly List<(int Start, int End)> _members = [];
    private readonly List<(int Start, int End)> _fields = [];
    private readonly List<(int Start, int End)> _usings = [];
    private (int Start, int End) _model;
    private int _depth;

    /// <summary>Reads the page.</summary>
    /// <param name="name">Name of the class.</param>
    /// <param name="isFramework">True for ASP.NET MVC on .NET Framework.</param>
    /// <param name="isComponent">True for Blazor.</param>
    public MarkupText Read(string name, bool isFramework, bool isComponent)
    {
        // Twice: what stands at the end of the page (members, imports) goes before and after the method that the first pass finds.
        Markup(0, page.Length);
        var result = new MarkupText(page);
        var writer = new RazorWriter(page, result);
        writer.Open(name, _usings, _fields, _model, isFramework, isComponent);
        new RazorReader(page, result).Markup(0, page.Length);
        writer.Close(_members);
        return result;
    }

    private RazorReader(string page, MarkupText body)
        : this(page) => _body = body;

    private void Markup(int at, int end)
    {
        while (at < end)
        {
            if (page[at] != '@' || (at > 0 && char.IsLetterOrDigit(page[at - 1])))
            {
                at++;
                continue;
            }

            at = Transition(at + 1);
        }
    }

    /// <summary>What follows an <c>@</c>.</summary>
    private int Transition(int at)
    {
        if (at >= page.Length || page[at] is '@' or ':') return at + 1;
        if (page[at] == '*') return page.IndexOf("*@", at, StringComparison.Ordinal) is var close and >= 0 ? close + 2 : page.Length;
        if (page[at] == '{') return Block(at);
        if (page[at] == '(') return Value(at, CodeSpan.Close(page, at));
        var end = CodeSpan.Word(page, at);
        if (end == at) return at;
        var word = page[at..end];
        if (Array.IndexOf(Flow, word) >= 0) return Control(at);
        return word switch
        {
            "using" when CodeSpan.Skip(page, end) is var next && next < page.Length && page[next] == '(' => Control(at),
            "using" => Directive(at, end, _usings),
            "model" => Model(end),
            "inject" => Directive(end, end, _fields),
            "functions" or "code" when CodeSpan.Skip(page, end) is var open && open < page.Length && page[open] == '{' => Members(open),
            "section" => Math.Max(end, CodeSpan.Line(page, end) - 1),
            "page" or "namespace" or "inherits" or "implements" or "layout" or "attribute" or "addTagHelper" or "removeTagHelper" or "rendermode" or "typeparam" => CodeSpan.Line(page, end),
            "await" => Value(at, CodeSpan.Implicit(page, CodeSpan.Skip(page, end))),
            _ => Value(at, CodeSpan.Implicit(page, at)),
        };
    }

    private int Value(int start, int end)
    {
        _body.Add("Write(");
        _body.Copy(start, end);
        _body.Add(");\n");
        return Math.Max(end, start + 1);
    }

    private int Directive(int start, int word, List<(int Start, int End)> kept)
    {
        var end = CodeSpan.Line(page, word);
        kept.Add((start, end));
        return end;
    }

    private int Model(int start)
    {
        var end = CodeSpan.Line(page, start);
        _model = (start, end);
        return end;
    }

    private int Members(int open)
    {
        var close = CodeSpan.Close(page, open);
        _members.Add((open + 1, close - 1));
        return close;
    }

    /// <summary>A statement with blocks: <c>if (…) { … } else { … }</c>.</summary>
    private int Control(int at)
    {
        while (true)
        {
            var open = page.IndexOf('{', at);
            if (open < 0 || _depth > 100) return CodeSpan.Line(page, at);
            var bracket = page.IndexOf('(', at);
            if (bracket >= 0 && bracket < open) open = page.IndexOf('{', Math.Min(CodeSpan.Close(page, bracket), page.Length - 1));
            if (open < 0) return CodeSpan.Line(page, at);
            _body.Copy(at, open);
            at = Block(open);
            var next = CodeSpan.Skip(page, at);
            var end = CodeSpan.Word(page, next);
            var word = page[next..end];
            if (word is not ("else" or "catch" or "finally" or "while")) return at;
            if (word == "while")
            {
                _body.Copy(next, CodeSpan.Line(page, next));
                return CodeSpan.Line(page, next);
            }

            at = next;
        }
    }

    /// <summary>Code in braces, in which tags at the beginning of a statement are markup.</summary>
    private int Block(int open)
    {
        _depth++;
        var (close, from) = (CodeSpan.Close(page, open), open);
        var before = '{';
        for (var at = open + 1; at < close; at++)
        {
            if (PatternStrings.LengthAt(page, at) is var length and > 0)
            {
                if (page[at] != '/') before = '"';
                at += length - 1;
                continue;
            }

            var (letter, next) = (page[at], at + 1 < close ? page[at + 1] : '\0');
            if (char.IsWhiteSpace(letter)) continue;
            var isTag = letter == '<' && (char.IsLetter(next) || next is '/' or '!');
            if (before is '{' or '}' or ';' or ':' && (letter == '@' || isTag))
            {
                _body.Copy(from, at);
                var isCode = letter == '@' && next != ':';
                var end = isCode ? Transition(at + 1) : RazorElement.End(page, at, close);
                if (!isCode) Markup(at + (isTag ? 0 : 2), end);
                from = Math.Max(end, at + 1);
                at = from - 1;
                before = ';';
                continue;
            }

            before = letter;
        }

        _body.Copy(Math.Min(from, close), close);
        _depth--;
        return close;
    }
}
