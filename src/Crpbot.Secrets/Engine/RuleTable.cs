using Crpbot.Core;
using Crpbot.Secrets.Assignments;
using Crpbot.Secrets.Decoding;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Secrets.Engine;

/// <summary>All rules of a run with the one prefilter over their literals; immutable and shared by all threads.</summary>
internal sealed class RuleTable
{
    /// <summary>Builds the table.</summary>
    /// <param name="rules">Rules that run.</param>
    public RuleTable(IReadOnlyList<SecretRule> rules)
    {
        Rules = rules;
        var general = new AnchorSet.Builder();
        var files = new AnchorSet.Builder();
        Generic = rules.Where(r => r.Generic is not null).ToDictionary(r => r.Generic!, StringComparer.Ordinal);
        Assigned = [.. rules.Where(r => r.Value is not null).OrderByDescending(r => r.Priority)];
        AssignedByName = new NameIndex(Assigned);
        for (var i = 0; i < rules.Count; i++) AddPatterns(i, rules[i].Files.Count > 0 ? files : general);
        if (Generic.Count > 0 || Assigned.Count > 0) AddNames(general);
        ForFiles = [.. rules.Where(r => r.Files.Count > 0 && r.Patterns.Count > 0)];
        ByFile = new FileIndex(ForFiles);
        BesideOf = rules.Where(r => r.Beside is not null).ToLookup(r => r.Beside!, StringComparer.Ordinal);
        General = general.Build();
        Files = files.Build();
    }

    /// <summary>Rules that run.</summary>
    public IReadOnlyList<SecretRule> Rules { get; }

    /// <summary>Literals of the rules for all files.</summary>
    public AnchorSet General { get; }

    /// <summary>Literals of the rules for certain files, looked for only in those: they are often everyday words.</summary>
    public AnchorSet Files { get; }

    /// <summary>Rules that judge assignments by name and value, most specific first.</summary>
    public IReadOnlyList<SecretRule> Assigned { get; }

    /// <summary>Where in <see cref="Assigned"/> the rules for a name stand.</summary>
    public NameIndex AssignedByName { get; }

    /// <summary>Rules for certain files that find by pattern.</summary>
    public IReadOnlyList<SecretRule> ForFiles { get; }

    /// <summary>The same by path.</summary>
    public FileIndex ByFile { get; }

    /// <summary>Rules tried beside the credentials of another, by that rule's id.</summary>
    public ILookup<string, SecretRule> BesideOf { get; }

    /// <summary>The rules that name what the generic detector accepts, by kind.</summary>
    public IReadOnlyDictionary<string, SecretRule> Generic { get; }

    private void AddNames(AnchorSet.Builder builder)
    {
        foreach (var anchor in AssignmentScanner.Anchors) builder.Add(anchor, AnchorUse.Assignment);

        // A vendor's word is looked for only where no general word, such as token, gives the name away.
        string[] words = [.. AssignmentScanner.Anchors.Where(a => a.All(char.IsAsciiLetterLower))];
        foreach (var rule in Assigned)
        {
            foreach (var name in rule.Names)
                if (name.LongestPart.Length > LiteralFinder.MinLength && !Array.Exists(words, name.Contains)) builder.Add(name.LongestPart, AnchorUse.Name);
        }
    }

    private void AddPatterns(int rule, AnchorSet.Builder builder)
    {
        if (Rules[rule].Beside is not null) return;
        var patterns = Rules[rule].Patterns;
        for (var i = 0; i < patterns.Count; i++)
        {
            if (patterns[i].Literals is not { } literals) continue;
            foreach (var text in literals.Texts)
            {
                var (piece, at) = Unescapable(text);
                builder.Add(piece, new AnchorUse(rule, i, literals.MinOffset + at, literals.MaxOffset + at));
            }

            if (literals.MaxOffset == 0 && Rules[rule] is { Files.Count: 0, Rule: { Confidence: Confidence.High, Severity: >= Severity.High } }) AddEncoded(patterns[i], builder);
        }
    }

    /// <summary>The longest piece of a literal that JSON, JavaScript and percent escapes leave as it is; the literal itself when no piece is selective enough.</summary>
    private static (string Piece, int At) Unescapable(string literal)
    {
        var (best, bestAt, start) = (string.Empty, 0, 0);
        for (var i = 0; i <= literal.Length; i++)
        {
            if (i < literal.Length && literal[i] is not ('/' or ':' or '"' or '\'' or '\\' or '=' or '&' or '?' or '%' or '+' or '@')) continue;
            if (i - start > best.Length) (best, bestAt) = (literal[start..i], start);
            start = i + 1;
        }

        return best.Length > LiteralFinder.MinLength && best is not "https" ? (best, bestAt) : (literal, 0);
    }

    /// <summary>A prefix that is the same in every match is looked for in its encodings too, instead of decoding everything.</summary>
    private static void AddEncoded(Pattern pattern, AnchorSet.Builder builder)
    {
        foreach (var prefix in pattern.ExactPrefixes)
        {
            foreach (var encoded in Base64Phases.Of(prefix))
                if (encoded.Length > LiteralFinder.MinLength) builder.Add(encoded.ToLowerInvariant(), AnchorUse.Base64(encoded));
            builder.Add(Convert.ToHexStringLower(System.Text.Encoding.Latin1.GetBytes(prefix)), AnchorUse.Hex());
        }
    }
}
