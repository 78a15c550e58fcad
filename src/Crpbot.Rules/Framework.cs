using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>A catalogue of controls that rules point at, one file below <c>rules/frameworks</c>.</summary>
/// <param name="Id">Id as used in <c>maps</c>, for example <c>owasp-top-10-2021</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Source">Where it is published; null for our own.</param>
/// <param name="Controls">Control to title, in file order.</param>
/// <param name="Decided">Controls that hold when no rule that points at them finds anything; the others can only fail or stay not assessed.</param>
public sealed record Framework(string Id, string Title, string? Source, IReadOnlyList<KeyValuePair<string, string>> Controls, IReadOnlyList<string> Decided)
{
    /// <summary>The framework whose controls are plain numbers and are not listed.</summary>
    public const string Cwe = "cwe";

    /// <summary>Reads a framework file.</summary>
    /// <param name="node">Its root.</param>
    /// <exception cref="UserError">A key is missing, unknown or of the wrong kind.</exception>
    public static Framework Read(RuleMapping node)
    {
        if (Schema.Faults(node).FirstOrDefault() is { } fault) throw fault;
        var controls = (RuleMapping)node["controls"]!;
        return new Framework(
            ((RuleScalar)node["id"]!).Value,
            ((RuleScalar)node["title"]!).Value,
            (node["source"] as RuleScalar)?.Value,
            [.. controls.Entries.Select(e => KeyValuePair.Create(e.Key.Value, (e.Value as RuleScalar)?.Value ?? throw e.Value.Error("a control has a title")))],
            node["decided"] is RuleSequence decided ? [.. decided.Items.OfType<RuleScalar>().Select(s => s.Value)] : []);
    }

    private static KeySchema Schema => new("framework", KeyKind.Map, "One framework.")
    {
        Keys =
        [
            new("id", KeyKind.Text, "Id as used in maps.") { Required = true },
            new("title", KeyKind.Text, "Its name.") { Required = true },
            new("source", KeyKind.Text, "Where it is published."),
            new("decided", KeyKind.Texts, "Controls that our rules decide wholly."),
            new("controls", KeyKind.Open, "Control and title.") { Required = true },
        ],
    };
}
