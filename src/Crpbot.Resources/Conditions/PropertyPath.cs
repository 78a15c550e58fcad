using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions;

/// <summary>
/// A path into a resource: <c>A.B</c>, quoted keys (<c>Variables."my.key"</c>), <c>.</c> for the item itself, <c>$.A</c> from the resource's root,
/// <c>$me.A</c> from the resource that a related one belongs to, <c>@DeletionPolicy</c> for what stands beside the properties, <c>A[].B</c> to flatten a list.
/// </summary>
public sealed class PropertyPath
{
    private readonly PathStart _start;
    private readonly IReadOnlyList<string> _steps;

    private PropertyPath(PathStart start, IReadOnlyList<string> steps, string text) => (_start, _steps, Text) = (start, steps, text);

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>True when it passes through a list (<c>[]</c>), so that it names several values.</summary>
    public bool IsMany => _steps.Contains("[]", StringComparer.Ordinal);

    /// <summary>Where it starts.</summary>
    public PathStart Start => _start;

    /// <summary>Segments joined by dots without list steps, for the type schema.</summary>
    public string Plain => string.Join('.', _steps.Where(s => s != "[]"));

    /// <summary>Parses a path.</summary>
    /// <param name="node">A scalar of a rule.</param>
    /// <exception cref="UserError">It is no path.</exception>
    public static PropertyPath Parse(RuleNode? node)
    {
        if (node is not RuleScalar { Value.Length: > 0 } scalar) throw (node ?? throw new ArgumentNullException(nameof(node))).Error("a property path is a text such as StorageEncrypted or A.B");
        var text = scalar.Value;
        if (text == ".") return new PropertyPath(PathStart.Item, [], text);
        var (start, rest) = text switch
        {
            _ when text.StartsWith("$me.", StringComparison.Ordinal) => (PathStart.Outer, text[4..]),
            _ when text.StartsWith("$.", StringComparison.Ordinal) => (PathStart.Root, text[2..]),
            _ when text[0] == '@' => (PathStart.Attributes, text[1..]),
            _ => (PathStart.Item, text),
        };
        return new PropertyPath(start, Steps(rest, scalar), text);
    }

    /// <summary>Reads the value; many values come as a list.</summary>
    /// <param name="context">Where the condition stands.</param>
    public Hit Read(EvaluationContext context)
    {
        var (value, path) = _start switch
        {
            PathStart.Root => (context.Resource.Properties, string.Empty),
            PathStart.Attributes => (context.Resource.Attributes, "@"),
            PathStart.Outer => ((context.Outer ?? context).Resource.Properties, string.Empty),
            _ => (context.Item, context.ItemPath),
        };
        return Step(value, path, 0, value.At);
    }

    private static List<string> Steps(string text, RuleScalar node)
    {
        var steps = new List<string>();
        var current = new StringBuilder();
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            else if (c == '.' && !quoted) Close(steps, current, node);
            else current.Append(c);
        }

        Close(steps, current, node);
        return quoted ? throw node.Error($"a quote is open in '{text}'") : steps;
    }

    private static void Close(List<string> steps, StringBuilder current, RuleScalar node)
    {
        var name = current.ToString();
        current.Clear();
        var many = name.EndsWith("[]", StringComparison.Ordinal);
        if (many) name = name[..^2];
        if (name.Length > 0) steps.Add(name);
        else if (!many) throw node.Error($"'{node.Value}' has an empty step");
        if (many) steps.Add("[]");
    }

    private Hit Step(Value value, string path, int index, SourceSpan? nearest)
    {
        nearest = value.At ?? nearest;
        if (index == _steps.Count) return new Hit(value, path, nearest);
        if (value is ChoiceValue choice) return new Hit(Values.Alternatives.Map(choice, v => Step(v, path, index, nearest).Value), path, nearest);
        if (_steps[index] == "[]") return Items(value, path, index, nearest);
        var below = path.Length == 0 || path == "@" ? path + _steps[index] : path + "." + _steps[index];
        return value switch
        {
            MapValue map when map[_steps[index]] is { } child => Step(child, below, index + 1, nearest),
            MapValue { Open: true } => new Hit(new UnknownValue("a macro may add it", "the processed template"), below, nearest),
            ListValue { Items.Count: > 0 } or ListValue { Open: true } => new Hit(new UnknownValue("it is a list, and a single thing was expected", "a rule that reads its items"), below, nearest),
            MapValue or AbsentValue or ScalarValue or ListValue => Absent(below, index, nearest),
            UnknownValue => new Hit(value, below, nearest),
            _ => new Hit(new UnknownValue("it is a reference", "deployment"), below, nearest),
        };
    }

    private Hit Absent(string path, int index, SourceSpan? nearest)
    {
        var rest = _steps.Skip(index + 1).Where(s => s != "[]");
        return new Hit(new AbsentValue(), string.Join('.', rest.Prepend(path)), nearest);
    }

    private Hit Items(Value value, string path, int index, SourceSpan? nearest)
    {
        if (value is UnknownValue or PartialText or ReferenceValue) return new Hit(value, path, nearest);
        var items = new List<Value>();
        var open = value is ListValue { Open: true };
        var at = 0;
        foreach (var item in value is ListValue list ? list.Items : value is AbsentValue ? [] : [value])
        {
            var hit = Step(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{at++}]"), index + 1, nearest).Value;
            if (hit is ListValue inner)
            {
                items.AddRange(inner.Items);
                open |= inner.Open;
            }
            else if (hit is ChoiceValue choice && choice.Options.Any(o => o.Value is ListValue))
            {
                items.AddRange(Spread(choice));
                open |= choice.Options.Any(o => o.Value is ListValue { Open: true } or UnknownValue);
            }
            else if (hit is not AbsentValue)
            {
                items.Add(hit);
            }
        }

        return new Hit(new ListValue(items, open) { At = value.At, Origin = value.Origin }, path, nearest);
    }

    // One of several lists: each of their items may be there or not.
    private static IEnumerable<Value> Spread(ChoiceValue choice)
    {
        foreach (var option in choice.Options)
            foreach (var item in option.Value is ListValue list ? list.Items : option.Value is AbsentValue or UnknownValue ? [] : [option.Value])
                yield return new ChoiceValue([option with { Value = item }, new Choice("not " + option.When, new AbsentValue())], choice.Decides) { At = item.At ?? choice.At };
    }
}
