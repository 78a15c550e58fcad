using System.Text;
using Crpbot.Core;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>A text with paths in braces: <c>arn:{$partition}:s3:::{Name}</c>; <c>{TopicArn:last}</c> takes what follows the last slash, or, without slashes, the last colon.</summary>
internal sealed class TextTemplate
{
    private readonly (string Text, AnswerPath? Path, bool Last)[] _parts;

    private TextTemplate((string Text, AnswerPath? Path, bool Last)[] parts) => _parts = parts;

    /// <summary>The one path that is the whole text, or null.</summary>
    public AnswerPath? Only => _parts is [{ Path: { } path, Last: false }] ? path : null;

    /// <summary>Paths in it.</summary>
    public IEnumerable<AnswerPath> Paths => _parts.Where(p => p.Path is not null).Select(p => p.Path!);

    /// <summary>Named answers it reads.</summary>
    public IEnumerable<string> Roots => Paths.Where(p => p.Root is not null).Select(p => p.Root!);

    /// <summary>Parses it.</summary>
    /// <param name="node">Where it stands.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="UserError">A brace is not closed, or no path stands in it.</exception>
    public static TextTemplate Parse(RuleNode node, string text)
    {
        var parts = new List<(string, AnswerPath?, bool)>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            if (open < 0) open = text.Length;
            if (open > at) parts.Add((text[at..open], null, false));
            if (open == text.Length) break;
            var close = text.IndexOf('}', open);
            if (close < 0) throw node.Error($"a brace is not closed in '{text}'");
            var inside = text[(open + 1)..close];
            var last = inside.EndsWith(":last", StringComparison.Ordinal);
            parts.Add((string.Empty, AnswerPath.Parse(node, last ? inside[..^5] : inside), last));
            at = close + 1;
        }

        return new TextTemplate([.. parts]);
    }

    /// <summary>Fills it in.</summary>
    /// <param name="scope">Where paths start.</param>
    /// <param name="lenient">True to leave out what is not there.</param>
    /// <returns>The text; null when something in braces is not there and <paramref name="lenient"/> is false.</returns>
    public string? Fill(AnswerScope scope, bool lenient = false)
    {
        if (_parts is [{ Path: null } only]) return only.Text;
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            if (part.Path is null)
            {
                text.Append(part.Text);
                continue;
            }

            var found = part.Path.Walk(scope).Found;
            var value = found.Count == 0 ? null : AnswerValue.Text(found[0].Item);
            if (value is null && !lenient) return null;
            text.Append(part.Last && value is not null ? LastSegment(value) : value);
        }

        return text.ToString();
    }

    /// <summary>What follows the last slash, or, without slashes, the last colon.</summary>
    /// <param name="text">An ARN or URL.</param>
    internal static string LastSegment(string text) => text[(text.LastIndexOf(text.Contains('/', StringComparison.Ordinal) ? '/' : ':') + 1)..];
}
