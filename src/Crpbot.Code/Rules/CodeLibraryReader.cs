using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Code.Rules;

/// <summary>Reads library files (<c>rules/code-lib/&lt;language&gt;/&lt;name&gt;.yml</c>); their entries are compiled when a rule uses them.</summary>
public static class CodeLibraryReader
{
    /// <summary>The folder of libraries below the rules root.</summary>
    public const string Folder = "code-lib";

    /// <summary>Schema of a library file.</summary>
    public static KeySchema Schema { get; } = new("library", KeyKind.Map, "Sources, sinks, sanitizers or propagators that many rules share.")
    {
        Keys =
        [
            new("kind", KeyKind.Text, "What it lists.") { Required = true, Words = ["sources", "sinks", "sanitizers", "propagators"] },
            new("language", KeyKind.Text, "Language of the patterns.") { Required = true },
            new("threat", KeyKind.Text, "Who controls the data.") { Words = ["remote", "local"] },
            new("title", KeyKind.Text, "What it is, for the reader.") { Required = true },
            new("items", KeyKind.Any, "Entries as in the lists of a rule.") { Required = true },
        ],
    };

    /// <summary>The libraries among data files.</summary>
    /// <param name="files">Data files of the rules folder; others are passed over.</param>
    /// <exception cref="UserError">One is wrong; located.</exception>
    public static IReadOnlyList<CodeLibrary> Read(IEnumerable<DataFile> files) =>
        [.. files.Where(f => f.Family == Folder || f.Family.StartsWith(Folder + "/", StringComparison.Ordinal)).Select(f => Read(f.Root))];

    /// <summary>A library; its name is its language and the name of the file.</summary>
    /// <param name="root">Root of the file.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static CodeLibrary Read(RuleMapping root)
    {
        if (Schema.Faults(root).FirstOrDefault() is { } fault) throw fault;
        var language = LanguageNames.Of((RuleScalar)root["language"]!);
        var kind = NodeText.Required(root, "kind") switch { "sources" => TaintList.Sources, "sinks" => TaintList.Sinks, "sanitizers" => TaintList.Sanitizers, _ => TaintList.Propagators };
        if (root["items"] is not RuleSequence { Items.Count: > 0 } items) throw root["items"]!.Error("'items' is a list of patterns");
        var name = ((RuleScalar)root["language"]!).Value + "." + Path.GetFileNameWithoutExtension(root.File);
        return new CodeLibrary(name, kind, language, root["threat"] is { } threat ? ThreatOf(threat) : Threat.Remote, NodeText.Required(root, "title"), items);
    }

    /// <summary>Who controls the data.</summary>
    internal static Threat ThreatOf(RuleNode node) => node switch
    {
        RuleScalar { Value: "remote" } => Threat.Remote,
        RuleScalar { Value: "local" } => Threat.Local,
        _ => throw node.Error("'threat' is remote or local"),
    };
}
