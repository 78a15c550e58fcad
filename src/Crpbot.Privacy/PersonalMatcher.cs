using System.Text;
using Crpbot.Core;
using Crpbot.Privacy.Files;
using Crpbot.Privacy.Rules;
using Crpbot.Privacy.Scanning;
using Crpbot.Rules;

namespace Crpbot.Privacy;

/// <summary>What the rules room needs to know of rules on personal data: their keys, whether they compile, and what they report on an example.</summary>
public sealed class PersonalMatcher : IRuleMatcher
{
    private readonly Lazy<RuleBook> _book;

    /// <summary>Creates a matcher.</summary>
    /// <param name="rules">All rules that run: an example is judged as the program would judge it.</param>
    public PersonalMatcher(Func<IReadOnlyList<PersonalRule>> rules) => _book = new Lazy<RuleBook>(() => new RuleBook(rules()));

    /// <inheritdoc />
    public string Key => PersonalRuleReader.Key;

    /// <inheritdoc />
    public KeySchema Schema => PersonalRuleSchema.Schema;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators => ExampleGenerators.ByName;

    /// <inheritdoc />
    public void Validate(Rule rule) => PersonalRuleReader.Read(rule);

    /// <inheritdoc />
    public IReadOnlyList<int> Report(Rule rule, string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var kind = FileKinds.Of(path);
        var scan = new TextScan(_book.Value);
        Func<IColumns>? columns = kind switch
        {
            FileKind.Sql => () => new SqlColumns(),
            FileKind.Table when TableColumns.Of(bytes) is { } table => table.Again,
            _ => null,
        };
        scan.Run(bytes, kind, columns);
        return [.. scan.Hits
            .Where(h => _book.Value.Rules[h.Rule].Rule.Id == rule.Id)
            .Select(h => 1 + bytes.AsSpan(0, h.Start).Count((byte)'\n'))
            .Distinct().Order()];
    }
}
