using System.Globalization;
using System.Text;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Reads policy documents: maps of templates, JSON text of the account.</summary>
internal static class PolicyReader
{
    /// <summary>Most statements that are judged; no service accepts that many.</summary>
    public const int MostStatements = 4000;

    // Longest policy text that is read; IAM takes 10,240 characters, the largest resource policies 300 KiB.
    private const int Longest = 1 << 20;

    /// <summary>Reads a document.</summary>
    /// <param name="value">The document, without choices.</param>
    /// <param name="path">Its path.</param>
    public static PolicyDocument Read(Value value, string path)
    {
        var document = value is ScalarValue text ? Parsed(text) : value;
        if (document is AbsentValue) return new PolicyDocument([], null);
        if (document is not MapValue map) return new PolicyDocument([], document is UnknownValue ? document : Unknown("the policy is not known", value));
        Value? open = map.Open ? Unknown("a macro may add statements", map) : null;
        var statements = map["Statement"];
        if (statements is ListValue { Open: true }) open ??= Unknown("there may be further statements", statements);
        var items = statements switch { ListValue list => list.Items, null or AbsentValue => [], _ => [statements] };
        if (items.Count > MostStatements) open ??= Unknown("the policy has more than 4000 statements", map);
        var read = new List<PolicyStatement>();
        for (var i = 0; i < Math.Min(items.Count, MostStatements); i++)
        {
            var at = statements is ListValue ? string.Create(CultureInfo.InvariantCulture, $"{path}.Statement[{i}]") : path + ".Statement";
            if (items[i] is MapValue statement) read.Add(Statement(statement, at, value.At));
            else if (items[i] is not AbsentValue) open = items[i] is UnknownValue ? items[i] : Unknown("a statement is not known", items[i]);
        }

        return new PolicyDocument(read, open);
    }

    private static UnknownValue Unknown(string reason, Value at) => new(reason, "deployment") { At = at.At };

    private static Value Parsed(ScalarValue text)
    {
        if (text.Text.Length > Longest) return new UnknownValue("the policy is longer than 1 MiB", "a policy that AWS accepts") { At = text.At };
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
        NamesPrincipals = map["Principal"] is not null and not AbsentValue || map["NotPrincipal"] is not null and not AbsentValue,
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
        if (value is not MapValue map)
        {
            foreach (var item in List(value)) yield return new PolicyPrincipal("*", item);
            yield break;
        }

        foreach (var entry in map.Entries)
            foreach (var item in List(entry.Value)) yield return new PolicyPrincipal(entry.Key, item);
        if (map.Open) yield return new PolicyPrincipal("*", Unknown("there may be further principals", map));
    }

    // What cannot be read is kept as a condition without key: it may demand anything.
    private static IEnumerable<PolicyConditionKey> Conditions(Value? value)
    {
        if (value is null or AbsentValue) yield break;
        if (value is not MapValue { Open: false }) yield return new PolicyConditionKey("?", string.Empty, [value]);
        foreach (var operation in (value as MapValue)?.Entries ?? [])
        {
            if (operation.Value is not MapValue { Open: false } and not AbsentValue) yield return new PolicyConditionKey(operation.Key, string.Empty, [operation.Value]);
            foreach (var key in (operation.Value as MapValue)?.Entries ?? [])
                if (key.Value is not AbsentValue) yield return new PolicyConditionKey(operation.Key, key.Key, List(key.Value));
        }
    }

    private static IReadOnlyList<Value> List(Value? value) => value switch
    {
        null or AbsentValue => [],
        ListValue list => [.. list.Items.Where(i => i is not AbsentValue).SelectMany(i => i is ListValue ? List(i) : [i]), .. list.Open ? [Unknown("there may be further items", list)] : Array.Empty<Value>()],
        _ => [value],
    };
}
