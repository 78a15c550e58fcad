using System.Globalization;
using System.Text.Json.Nodes;
using Crpbot.Core;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>Input of a call as a rule node: texts are templates, plain <c>true</c>, <c>false</c> and numbers keep their kind.</summary>
internal sealed class InputTemplate
{
    private readonly Func<AnswerScope, JsonNode?> _build;

    private InputTemplate(Func<AnswerScope, JsonNode?> build, IReadOnlyList<string> roots, RuleMapping? node) => (_build, Roots, Node) = (build, roots, node);

    /// <summary>No input.</summary>
    public static InputTemplate Empty { get; } = new(_ => new JsonObject(), [], null);

    /// <summary>Named answers it reads.</summary>
    public IReadOnlyList<string> Roots { get; }

    /// <summary>As written; null when there is none.</summary>
    public RuleMapping? Node { get; }

    /// <summary>Reads it.</summary>
    /// <param name="node">The mapping under <c>input</c>; null for none.</param>
    /// <exception cref="UserError">It is no mapping, or a template in it is wrong.</exception>
    public static InputTemplate Of(RuleNode? node)
    {
        if (node is null) return Empty;
        if (node is not RuleMapping map) throw node.Error("'input' holds members and values");
        var roots = new List<string>();
        return new InputTemplate(Build(map, roots), roots, map);
    }

    /// <summary>The input.</summary>
    /// <param name="scope">Where paths start.</param>
    /// <returns>The input; null when something it needs is not there.</returns>
    public JsonObject? Fill(AnswerScope scope) => _build(scope) as JsonObject;

    private static Func<AnswerScope, JsonNode?> Build(RuleNode node, List<string> roots) => node switch
    {
        RuleMapping map => Map(map, roots),
        RuleSequence list => List(list, roots),
        RuleScalar scalar => Scalar(scalar, roots),
        _ => throw node.Error("not an input"),
    };

    private static Func<AnswerScope, JsonNode?> Map(RuleMapping map, List<string> roots)
    {
        var members = map.Entries.Select(e => (e.Key.Value, Build: Build(e.Value, roots))).ToArray();
        return scope =>
        {
            var result = new JsonObject();
            foreach (var (name, build) in members)
            {
                if (build(scope) is not { } value) return null;
                result[name] = value;
            }

            return result;
        };
    }

    private static Func<AnswerScope, JsonNode?> List(RuleSequence list, List<string> roots)
    {
        var items = list.Items.Select(i => Build(i, roots)).ToArray();
        return scope =>
        {
            var result = new JsonArray();
            foreach (var build in items)
            {
                if (build(scope) is not { } value) return null;
                result.Add(value);
            }

            return result;
        };
    }

    private static Func<AnswerScope, JsonNode?> Scalar(RuleScalar scalar, List<string> roots)
    {
        if (!scalar.Quoted && scalar.Value is "true" or "false") return _ => JsonValue.Create(scalar.Value == "true");
        if (!scalar.Quoted && long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return _ => JsonValue.Create(number);
        var template = TextTemplate.Parse(scalar, scalar.Value);
        roots.AddRange(template.Roots);
        if (template.Only is { } path) return scope => path.Walk(scope).Found is [var first, ..] ? first.Item!.DeepClone() : null;
        return scope => template.Fill(scope) is { } text ? JsonValue.Create(text) : null;
    }
}
