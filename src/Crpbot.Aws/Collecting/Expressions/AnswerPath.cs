using System.Text.Json.Nodes;
using Crpbot.Core;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>
/// A path into an answer: <c>A.B</c>, <c>A[].B</c> (each item), <c>$name.A</c> (another answer), <c>^.A</c> (the item whose list holds this one),
/// <c>.</c> (the item itself), <c>A."odd.key"</c>.
/// </summary>
internal sealed class AnswerPath
{
    private readonly PathStep[] _steps;
    private readonly int _up;
    private readonly bool _anyFirstLetter;

    private AnswerPath(string text, string? root, int up, PathStep[] steps, bool anyFirstLetter) => (Text, Root, _up, _steps, _anyFirstLetter) = (text, root, up, steps, anyFirstLetter);

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>Named answer it starts from, without <c>$</c>; null for the item.</summary>
    public string? Root { get; }

    /// <summary>The steps.</summary>
    public IReadOnlyList<PathStep> Steps => _steps;

    /// <summary>Number of <c>^</c>.</summary>
    public int Up => _up;

    /// <summary>True when it goes through a list.</summary>
    public bool Many => Array.Exists(_steps, s => s.Flatten);

    /// <summary>Parses a path.</summary>
    /// <param name="node">Where it stands.</param>
    /// <param name="text">The path.</param>
    /// <param name="anyFirstLetter">True to find <c>retentionInDays</c> for <c>RetentionInDays</c>.</param>
    /// <exception cref="UserError">It is not a path.</exception>
    public static AnswerPath Parse(RuleNode node, string text, bool anyFirstLetter = false)
    {
        var parts = Split(node, text);
        string? root = null;
        var up = 0;
        if (parts.Count > 0 && parts[0].StartsWith('$')) (root, parts) = (parts[0][1..], parts[1..]);
        while (parts.Count > 0 && parts[0] == "^") (up, parts) = (up + 1, parts[1..]);
        if (root is { Length: 0 }) throw node.Error($"'{text}' names no answer", "write $name.Member");
        var steps = parts.Select(p => p.EndsWith("[]", StringComparison.Ordinal) ? new PathStep(p[..^2], true) : new PathStep(p, false)).ToArray();
        return new AnswerPath(text, root, up, steps, anyFirstLetter);
    }

    /// <summary>Follows the path.</summary>
    /// <param name="scope">Where it starts.</param>
    /// <param name="items">True to go on with the items when it ends at a list, so that <c>^</c> in them is what holds the list.</param>
    public PathResult Walk(AnswerScope scope, bool items = false)
    {
        var start = scope;
        for (var i = 0; i < _up && start is not null; i++) start = start.Enclosing!;
        if (Root is not null)
        {
            if (!scope.Roots.TryGetValue(Root, out var root)) throw new InvalidOperationException($"no answer is called ${Root}");
            if (root.Unknown is not null) return new PathResult([], Many, root.Unknown);
            start = new AnswerScope(root.Node, scope, scope.Roots);
        }

        if (start is null) return new PathResult([], Many, null);
        IReadOnlyList<AnswerScope> current = [start];
        for (var i = 0; i < _steps.Length; i++)
        {
            var step = _steps[i] with { Flatten = _steps[i].Flatten || (items && i == _steps.Length - 1) };
            current = [.. current.SelectMany(at => Step(at, step))];
        }

        return new PathResult([.. current.Where(c => c.Item is not null)], Many, null);
    }

    private IEnumerable<AnswerScope> Step(AnswerScope at, PathStep step)
    {
        var next = step.Member.Length == 0 ? at.Item : Member(at.Item, step.Member);
        if (next is null) return [];
        if (!step.Flatten) return [at with { Item = next }];
        return next is JsonArray list ? list.Select(at.Inside) : [at.Inside(next)];
    }

    private JsonNode? Member(JsonNode? node, string name)
    {
        if (node is not JsonObject map) return null;
        if (map.TryGetPropertyValue(name, out var value)) return value;
        return _anyFirstLetter && map.TryGetPropertyValue(char.ToLowerInvariant(name[0]) + name[1..], out value) ? value : null;
    }

    private static List<string> Split(RuleNode node, string text)
    {
        if (text == ".") return [];
        var parts = new List<string>();
        var at = 0;
        while (at <= text.Length)
        {
            int end;
            if (at < text.Length && text[at] == '"')
            {
                end = text.IndexOf('"', at + 1);
                if (end < 0) throw node.Error($"a quote is not closed in '{text}'");
                parts.Add(text[(at + 1)..end]);
                at = end + 2;
                continue;
            }

            end = text.IndexOf('.', at);
            if (end < 0) end = text.Length;
            if (end == at) throw node.Error($"'{text}' is not a path", "write A.B or A[].B");
            parts.Add(text[at..end]);
            at = end + 1;
        }

        return parts;
    }
}
