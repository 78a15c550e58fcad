using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Values of a template's parameters.</summary>
internal sealed class ParameterValues
{
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

    public ParameterValues(Template template, IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, Value>? passed)
    {
        foreach (var entry in template.Section("Parameters"))
        {
            var name = entry.Key.Text;
            var declared = entry.Value as DocumentMap;
            _values[name] = passed is not null && passed.TryGetValue(name, out var value) ? value
                : given.TryGetValue(name, out var text) ? IsSecret(declared) ? new ReferenceValue("parameter:" + name) { Origin = new Origin(OriginKind.ParameterGiven, name) } : Typed(text, declared) with { Origin = new Origin(OriginKind.ParameterGiven, name) }
                : Declared(name, declared);
        }
    }

    /// <summary>The value, without place; null when there is no such parameter.</summary>
    /// <param name="name">Name.</param>
    public Value? Of(string name) => _values.TryGetValue(name, out var value) ? value with { At = null } : null;

    // What is given for a NoEcho parameter is never shown, so it is not kept either
    private static bool IsSecret(DocumentMap? declared) => declared?["NoEcho"] is DocumentScalar { Text: var text } && text.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static Value Declared(string name, DocumentMap? node)
    {
        var type = (node?["Type"] as DocumentScalar)?.Text ?? "String";
        if (type.StartsWith("AWS::SSM::", StringComparison.Ordinal)) return new UnknownValue($"parameter {name} is read from Parameter Store", "--parameters " + name + "=…");
        if (node?["Default"] is DocumentScalar value) return Typed(value.Text, node) with { Origin = new Origin(OriginKind.ParameterDefault, name) };
        if (node?["AllowedValues"] is DocumentList { Items.Count: > 0 } allowed && allowed.Items.All(i => i is DocumentScalar))
            return Alternatives.Of([.. allowed.Items.Cast<DocumentScalar>().Select(s => new Choice($"{name} is {s.Text}", Typed(s.Text, node)))], "parameter " + name, null);
        return new UnknownValue($"parameter {name} has no default", "--parameters " + name + "=…");
    }

    private static Value Typed(string text, DocumentMap? node)
    {
        var type = (node?["Type"] as DocumentScalar)?.Text ?? "String";
        if (!type.StartsWith("List<", StringComparison.Ordinal) && type != "CommaDelimitedList") return DynamicReference.Of(text) ?? new ScalarValue(text);
        return new ListValue([.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => new ScalarValue(t))]);
    }
}
