using System.Globalization;
using System.Text.RegularExpressions;

namespace Crpbot.CSharp.Markup;

/// <summary>
/// Draws the C# out of a Web Forms page: <c>&lt;%= e %&gt;</c> becomes <c>Response.Write(e);</c>, <c>&lt;%: e %&gt;</c> and data bindings
/// <c>Server.HtmlEncode(e);</c>, blocks stay, server scripts become members, and attributes of the directive that are true or false assignments
/// (<c>ValidateRequest = false;</c>).
/// </summary>
internal sealed partial class AspxReader(string page)
{
    private readonly MarkupText _result = new(page);

    [GeneratedRegex("\\b(?<name>[A-Za-z]+)\\s*=\\s*\"(?<value>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Attributes();

    [GeneratedRegex("<script[^>]*runat\\s*=\\s*[\"']?server[\"']?[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex ServerScript();

    /// <summary>Reads the page.</summary>
    /// <param name="name">Name of the class.</param>
    public MarkupText Read(string name)
    {
        var head = Directive();
        var inherits = head.Find(a => a.Name.Equals("Inherits", StringComparison.OrdinalIgnoreCase)).Value;
        var isName = inherits is not null && inherits.All(c => char.IsLetterOrDigit(c) || c is '.' or '_');
        _result.Add("using System; using System.Web; using System.Web.UI; using System.Web.UI.WebControls;\nclass " + name + " : " + (isName && inherits!.Length > 0 ? inherits : "System.Web.UI.Page") + " {\nvoid Render() {\n");
        foreach (var (attribute, value, start) in head)
        {
            if (value is not ("true" or "false" or "True" or "False")) continue;
            _result.Copy(start, start + attribute.Length);
            _result.Add(" = ");
            _result.Add(value.ToLower(CultureInfo.InvariantCulture));
            _result.Add(";\n");
        }

        for (var at = page.IndexOf("<%", StringComparison.Ordinal); at >= 0; at = page.IndexOf("<%", at, StringComparison.Ordinal))
        {
            var close = page.IndexOf("%>", at, StringComparison.Ordinal);
            if (close < 0) close = page.Length;
            Block(at + 2, close);
            at = Math.Min(close + 2, page.Length);
        }

        _result.Add("\n}\n");
        Scripts();
        _result.Add("}\n");
        return _result;
    }

    private void Block(int start, int end)
    {
        if (start >= end || page[start] is '@' or '-' or '$') return;
        var opening = page[start] switch { '=' => "Response.Write(", ':' or '#' => "Server.HtmlEncode(", _ => "" };
        _result.Add(opening);
        _result.Copy(start + (opening.Length > 0 ? 1 : 0), end);
        _result.Add(opening.Length > 0 ? ");\n" : "\n");
    }

    private void Scripts()
    {
        foreach (Match match in ServerScript().Matches(page))
        {
            var start = match.Index + match.Length;
            var end = page.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            _result.Copy(start, end < 0 ? page.Length : end);
            _result.Add("\n");
        }
    }

    private List<(string Name, string Value, int Start)> Directive()
    {
        var start = page.IndexOf("<%@", StringComparison.Ordinal);
        var end = start < 0 ? -1 : page.IndexOf("%>", start, StringComparison.Ordinal);
        if (end < 0) return [];
        return [.. Attributes().Matches(page[start..end]).Select(m => (m.Groups["name"].Value, m.Groups["value"].Value, start + m.Index))];
    }
}
