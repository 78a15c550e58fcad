using Crpbot.Resources.Conditions;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>A template's <c>Conditions</c>, evaluated in three values when they are asked for.</summary>
internal sealed class TemplateConditions(Template template, TemplateEvaluator evaluator)
{
    private const int Deepest = 100;
    private Dictionary<string, ConditionValue> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConditionValue> _assumed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>A condition by name; one that is missing or refers to itself is unknown.</summary>
    /// <param name="name">Name.</param>
    public ConditionValue Named(string name)
    {
        if (_assumed.TryGetValue(name, out var assumed)) return assumed;
        if (_known.TryGetValue(name, out var known)) return known;
        if ((template.Root["Conditions"] as DocumentMap)?[name] is not { } node || _open.Count > Deepest || !_open.Add(name)) return new ConditionValue(Truth.Unknown, null, name + " holds");
        try
        {
            var value = Of(node);
            value = value with { Words = value.Truth == Truth.Unknown || value.ByDefault is not null ? name + " holds" : null };
            return _known[name] = value;
        }
        finally
        {
            _open.Remove(name);
        }
    }

    /// <summary>Does something as if an undecided condition held, or did not: inside its own branch, a condition is decided.</summary>
    /// <param name="name">Name.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="work">What to do.</param>
    public T Assume<T>(string name, bool holds, Func<T> work)
    {
        if (!_assumed.TryAdd(name, new ConditionValue(holds ? Truth.True : Truth.False, null, null))) return work();
        // What follows from an assumption does not hold outside it
        var outside = _known;
        _known = new Dictionary<string, ConditionValue>(StringComparer.Ordinal);
        try
        {
            return work();
        }
        finally
        {
            _known = outside;
            _assumed.Remove(name);
        }
    }

    private ConditionValue Of(DocumentNode node)
    {
        var (name, argument) = Call(node);
        var parts = argument is DocumentList list ? list.Items : [argument];
        switch (name)
        {
            case "Condition" when argument is DocumentScalar scalar:
                return Named(scalar.Text);
            case "Fn::Not" when parts.Count == 1:
                var inner = Of(parts[0]);
                return inner with { Truth = Kleene.Not(inner.Truth) };
            case "Fn::And" or "Fn::Or" when parts.Count > 0:
                var all = parts.Select(Of).ToList();
                var truth = name == "Fn::And" ? all.Min(p => p.Truth) : all.Max(p => p.Truth);
                return new ConditionValue(truth, all.Find(p => p.ByDefault is not null)?.ByDefault, null);
            case "Fn::Equals" when parts.Count == 2:
                return Same(evaluator.Resolve(parts[0]), evaluator.Resolve(parts[1]));
            default:
                return new ConditionValue(Truth.Unknown, null, null);
        }
    }

    private static (string Name, DocumentNode Argument) Call(DocumentNode node)
    {
        if (node.Tag is { } tag) return (FunctionNames.OfTag(tag), node with { Tag = null });
        return node is DocumentMap { Entries: [var only] } ? (only.Key.Text, only.Value) : (string.Empty, node);
    }

    private static ConditionValue Same(Value a, Value b)
    {
        var byDefault = ByDefault(a) ?? ByDefault(b);
        return new ConditionValue(Equal(a, b), byDefault, null);
    }

    private static Truth Equal(Value a, Value b) => (a, b) switch
    {
        (ScalarValue x, ScalarValue y) => string.Equals(x.Text, y.Text, StringComparison.Ordinal) ? Truth.True : Truth.False,
        (ChoiceValue x, _) => Kleene.Join(x.Options.Select(o => Equal(o.Value, b))),
        (_, ChoiceValue y) => Kleene.Join(y.Options.Select(o => Equal(a, o.Value))),
        _ => Truth.Unknown,
    };

    private static string? ByDefault(Value value) => value.Origin.Kind == OriginKind.ParameterDefault ? value.Origin.Detail : null;
}
