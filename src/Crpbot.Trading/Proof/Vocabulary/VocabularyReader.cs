using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Trading.Proof.Vocabulary;

/// <summary>Reads vocabularies: <c>rules/trading-lib/*.yml</c> and the section <c>trading</c> of <c>crpbot.yml</c>.</summary>
public static class VocabularyReader
{
    /// <summary>The folder below the rules root.</summary>
    public const string Folder = "trading-lib";

    /// <summary>Schema of the section of <c>crpbot.yml</c>; a file of the folder has <c>title</c>, <c>imports</c>, <c>messages</c> and <c>request</c> besides.</summary>
    public static KeySchema Section { get; } = new("trading", KeyKind.Map, "What trading code is called in this repository; added to the built-in vocabularies.")
    {
        Keys = Lists(),
    };

    private static readonly KeySchema FileSchema = new("vocabulary", KeyKind.Map, "How a platform names things.")
    {
        Keys =
        [
            new("title", KeyKind.Text, "For the reader.") { Required = true },
            new("imports", KeyKind.Texts, "Modules that a file must import before open names count."),
            new("messages", KeyKind.Open, "Orders as messages: senders, keys, orders, addresses."),
            new("request", KeyKind.Open, "Keys of a request: reducing-keys, reducing-values, stop-keys, volume-keys."),
            .. Lists(),
        ],
    };

    /// <summary>The platforms: built-in, then the repository's own words.</summary>
    /// <param name="files">Data files of the rules folder; others are passed over.</param>
    /// <param name="section">The section of <c>crpbot.yml</c>; null for none.</param>
    /// <exception cref="UserError">One is wrong; located.</exception>
    public static IReadOnlyList<Platform> Read(IEnumerable<DataFile> files, RuleMapping? section)
    {
        var platforms = files.Where(f => f.Family == Folder).Select(f => Platform(f.Root, FileSchema)).ToList();
        if (section is not null) platforms.Add(Platform(section, Section));
        return platforms;
    }

    private static Platform Platform(RuleMapping root, KeySchema schema)
    {
        if (schema.Faults(root).FirstOrDefault() is { } fault) throw fault;
        return new Platform
        {
            Title = (root["title"] as RuleScalar)?.Value ?? "this repository",
            Imports = Texts(root, "imports"),
            OrderCalls = Names(root, "order-calls"),
            ReducingCalls = Names(root, "reducing-calls"),
            StopCalls = Names(root, "stop-calls"),
            Guards = Names(root, "guards"),
            KillSwitchReads = Names(root, "kill-switch-reads"),
            AccountSources = Names(root, "account-sources"),
            EntryPoints = Names(root, "entry-points"),
            Request = root["request"] is RuleMapping r ? new RequestWords(Texts(r, "reducing-keys"), Texts(r, "reducing-values"), Texts(r, "stop-keys"), Texts(r, "volume-keys")) : RequestWords.None,
            Messages = root["messages"] is RuleMapping m ? new MessageWords(Names(m, "senders"), Texts(m, "keys"), Texts(m, "orders"), Texts(m, "addresses")) : null,
        };
    }

    private static List<KeySchema> Lists() =>
    [
        new("order-calls", KeyKind.Texts, "Calls that open or enlarge a position."),
        new("reducing-calls", KeyKind.Texts, "Calls and functions that only make risk smaller."),
        new("stop-calls", KeyKind.Texts, "Calls that place a protective stop of their own."),
        new("guards", KeyKind.Texts, "Functions that say whether risk limits allow a trade."),
        new("kill-switch-reads", KeyKind.Texts, "Names that say whether trading was stopped."),
        new("account-sources", KeyKind.Texts, "Where balance and equity come from."),
        new("entry-points", KeyKind.Texts, "Methods that the platform itself calls."),
    ];

    private static List<NamePattern> Names(RuleMapping node, string key) => Texts(node, key).ConvertAll(t => new NamePattern(t));

    private static List<string> Texts(RuleMapping node, string key) => node[key] switch
    {
        RuleScalar { Value.Length: > 0 } scalar => [scalar.Value],
        RuleSequence list => [.. list.Items.OfType<RuleScalar>().Select(s => s.Value)],
        _ => [],
    };
}
