using System.Globalization;
using System.Text;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Reads policy documents: maps of templates, JSON text of the account.</summary>
internal static class PolicyReader
{
    /// <summary>The statements.</summary>
    /// <param name="value">The document.</param>
    /// <param name="path">Its path.</param>
    /// <param name="open">Why statements may be missing; null when all are there.</param>
    public static IReadOnlyList<PolicyStatement> Read(Value value, string path, out Value? open)
    {
        open = null;
        var document = value is ScalarValue text ? Parsed(text) : value;
        if (document is AbsentValue) return [];
        if (document is not MapValue map)
        {
            open = document is UnknownValue ? document : new UnknownValue("the policy is not known", "deployment") { At = value.At };
            return [];
        }

        if (map.Open) open = new UnknownValue("a macro may add statements", "the processed template") { At = map.At };
        var statements = map["Statement"];
        var items = statements switch { ListValue list => list.Items, null or AbsentValue => [], _ => [statements] };
        var read = new List<PolicyStatement>();
        for (var i = 0; i < items.Count; i++)
        {
            var at = statements is ListValue ? string.Create(CultureInfo.InvariantCulture, $"{path}.Statement[{i}]") : path + ".Statement";
            if (items[i] is MapValue statement) read.Add(Statement(statement, at, value.At));
            else if (items[i] is ChoiceValue choice) open = choice;
            else open = items[i] is UnknownValue ? items[i] : new UnknownValue("a statement is not known", "deployment") { At = items[i].At };
        }

        return read;
    }

    private static Value Parsed(ScalarValue text)
    {
        try
        {
            return PlainValues.Of(DocumentReader.Read(Encoding.UTF8.GetBytes(text.Text)));
        }
        catch (DocumentException error)
        {
            return new UnknownValue("the policy is no valid JSON: " + error.Message, "a valid policy") { At = text.At };
        }
    }

    private static PolicyStatement Statement(MapValue map, string path, SourceSpan? fallback) => new()
    {
        Path = path,
        Node = map.At is null ? map with { At = fallback } : map,
        Effect = map["Effect"] ?? new AbsentValue(),
        Principals = [.. Principals(map["Principal"])],
        HasNotPrincipal = map["NotPrincipal"] is not null and not AbsentValue,
        Actions = List(map["Action"]),
        NotActions = map["NotAction"] is { } notAction and not AbsentValue ? List(notAction) : null,
        Resources = List(map["Resource"]),
        NotResources = map["NotResource"] is { } notResource and not AbsentValue ? List(notResource) : null,
        NamesResources = map["Resource"] is not null || map["NotResource"] is not null,
        Conditions = [.. Conditions(map["Condition"])],
    };

    private static IEnumerable<PolicyPrincipal> Principals(Value? value)
    {
        switch (value)
        {
            case null or AbsentValue:
                yield break;
            case MapValue map:
                foreach (var entry in map.Entries)
                    foreach (var item in List(entry.Value)) yield return new PolicyPrincipal(entry.Key, item);
                break;
            default:
                foreach (var item in List(value)) yield return new PolicyPrincipal("*", item);
                break;
        }
    }

    private static IEnumerable<PolicyConditionKey> Conditions(Value? value)
    {
        if (value is not null and not MapValue and not AbsentValue) yield return new PolicyConditionKey("Unknown", string.Empty, [value]);
        foreach (var operation in (value as MapValue)?.Entries ?? [])
            foreach (var key in (operation.Value as MapValue)?.Entries ?? [])
                yield return new PolicyConditionKey(operation.Key, key.Key, List(key.Value));
    }

    private static IReadOnlyList<Value> List(Value? value) => value switch
    {
        null or AbsentValue => [],
        ListValue list => [.. list.Items.SelectMany(i => i is ListValue inner ? inner.Items : [i])],
        _ => [value],
    };
}
