using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>A catalogue of controls that rules point at, one file below <c>rules/frameworks</c>.</summary>
/// <param name="Id">Id as used in <c>maps</c>, for example <c>owasp-top-10-2021</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Source">Where it is published; null for our own.</param>
/// <param name="Controls">Control to title, in file order.</param>
/// <param name="Decided">
/// Controls that hold when no rule that points at them finds anything, with the scanner that must have judged everything for that (<c>secrets</c>, <c>aws</c>);
/// the others can only fail or stay not assessed.
/// </param>
public sealed record Framework(string Id, string Title, string? Source, IReadOnlyList<KeyValuePair<string, string>> Controls, IReadOnlyDictionary<string, string> Decided)
{
    /// <summary>The framework whose controls are plain numbers and are not listed.</summary>
    public const string Cwe = "cwe";

    /// <summary>Reads a framework file.</summary>
    /// <param name="node">Its root.</param>
    /// <exception cref="UserError">A key is missing, unknown or of the wrong kind.</exception>
    public static Framework Read(RuleMapping node)
    {
        if (Schema.Faults(node).FirstOrDefault() is { } fault) throw fault;
        return Trusted(node);
    }

    /// <summary>Reads a framework that the build has read before.</summary>
    /// <param name="node">Root of the file.</param>
    internal static Framework Trusted(RuleMapping node)
    {
        var controls = (RuleMapping)node["controls"]!;
        return new Framework(
            ((RuleScalar)node["id"]!).Value,
            ((RuleScalar)node["title"]!).Value,
            (node["source"] as RuleScalar)?.Value,
            ControlsIn(controls),
            DecidedIn(node["decided"] as RuleMapping, controls));
    }

    private static KeyValuePair<string, string>[] ControlsIn(RuleMapping node)
    {
        var controls = new KeyValuePair<string, string>[node.Entries.Count];
        for (var i = 0; i < controls.Length; i++) controls[i] = new(node.Entries[i].Key.Value, (node.Entries[i].Value as RuleScalar)?.Value ?? throw node.Entries[i].Value.Error("a control has a title"));
        return controls;
    }

    private static Dictionary<string, string> DecidedIn(RuleMapping? node, RuleMapping controls)
    {
        var decided = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in node?.Entries ?? [])
        {
            foreach (var control in (entry.Value as RuleSequence)?.Items ?? throw entry.Value.Error($"'{entry.Key.Value}' holds a list of controls"))
            {
                if (control is not RuleScalar { Value: var name } || controls[name] is null) throw control.Error("there is no such control in this framework");
                if (!decided.TryAdd(name, entry.Key.Value)) throw control.Error($"control '{name}' is decided twice");
            }
        }

        return decided;
    }

    private static KeySchema Schema => new("framework", KeyKind.Map, "One framework.")
    {
        Keys =
        [
            new("id", KeyKind.Text, "Id as used in maps.") { Required = true },
            new("title", KeyKind.Text, "Its name.") { Required = true },
            new("source", KeyKind.Text, "Where it is published."),
            new("decided", KeyKind.Open, "Controls that our rules decide wholly, by the scanner that must have judged everything."),
            new("controls", KeyKind.Open, "Control and title.") { Required = true },
        ],
    };
}
