using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions;

/// <summary>What a test compares with: literal texts, a parameter of the rule (<c>$name</c>) or a property of the outer resource (<c>$me.Path</c>).</summary>
public sealed class Operand
{
    private readonly IReadOnlyList<string> _texts;
    private readonly string? _parameter;
    private readonly PropertyPath? _path;

    private Operand(IReadOnlyList<string> texts, string? parameter, PropertyPath? path, RuleNode node) => (_texts, _parameter, _path, Node) = (texts, parameter, path, node);

    /// <summary>Where it is written.</summary>
    public RuleNode Node { get; }

    /// <summary>True when it is a text in quotes, or a parameter (whose values are texts).</summary>
    public bool IsQuoted => _parameter is not null || Node is RuleScalar { Quoted: true };

    /// <summary>Literal texts; empty when it is a parameter or a path.</summary>
    public IReadOnlyList<string> Literals => _texts;

    /// <summary>Reads an operand.</summary>
    /// <param name="node">Scalar or list of scalars.</param>
    /// <param name="compiler">Knows the parameters.</param>
    /// <exception cref="UserError">It is neither, or names an unknown parameter.</exception>
    public static Operand Read(RuleNode node, IConditionCompiler compiler)
    {
        if (node is RuleSequence list) return new Operand([.. list.Items.Select(i => i is RuleScalar s ? s.Value : throw i.Error("a list of single values is needed"))], null, null, node);
        if (node is not RuleScalar scalar) throw node.Error("a value or a list of values is needed");
        if (scalar.Quoted && scalar.Value.StartsWith("$me.", StringComparison.Ordinal)) throw scalar.Error("a property of the outer resource is written without quotes");
        if (scalar.Quoted || !scalar.Value.StartsWith('$')) return new Operand([scalar.Value], null, null, node);
        if (scalar.Value.StartsWith("$me.", StringComparison.Ordinal) || scalar.Value.StartsWith("$.", StringComparison.Ordinal)) return new Operand([], null, PropertyPath.Parse(scalar), node);
        var name = scalar.Value[1..];
        return compiler.HasParameter(name) ? new Operand([], name, null, node) : throw scalar.Error($"the rule has no parameter '{name}'", "declare it under 'parameters', or quote the text");
    }

    /// <summary>Its texts; null when it cannot be known.</summary>
    /// <param name="context">Where the condition stands.</param>
    public IReadOnlyList<string>? Texts(EvaluationContext context)
    {
        if (_parameter is not null) return context.Parameters.TryGetValue(_parameter, out var values) ? values : null;
        if (_path is null) return _texts;
        return _path.Read(context).Value switch
        {
            ScalarValue scalar => [scalar.Text],
            ListValue list when list.Items.All(i => i is ScalarValue) && !list.Open => [.. list.Items.Cast<ScalarValue>().Select(s => s.Text)],
            AbsentValue => [],
            _ => null,
        };
    }

    /// <summary>For the reader.</summary>
    public override string ToString() => _parameter ?? _path?.Text ?? string.Join(", ", _texts);
}
