using Crpbot.Core;
using Crpbot.Secrets.Assignments;
using Crpbot.Secrets.Decoding;
using Crpbot.Secrets.Patterns;
using Crpbot.Secrets.Prefilter;

namespace Crpbot.Secrets.Engine;

/// <summary>All rules of a run with the one prefilter over their literals; immutable and shared by all threads.</summary>
internal sealed class RuleTable
{
    private readonly AnchorUse[][] _uses;

    /// <summary>Builds the table.</summary>
    /// <param name="rules">Rules that run.</param>
    public RuleTable(IReadOnlyList<SecretRule> rules)
    {
        Rules = rules;
        var builder = new AnchorIndex.Builder();
        var uses = new List<List<AnchorUse>>();
        Generic = rules.Where(r => r.Generic is not null).ToDictionary(r => r.Generic!, StringComparer.Ordinal);
        Assigned = [.. rules.Where(r => r.Value is not null).OrderByDescending(r => r.Priority)];
        AssignedByName = new NameIndex(Assigned);
        for (var i = 0; i < rules.Count; i++) AddPatterns(i, builder, uses);
        if (Generic.Count > 0 || Assigned.Count > 0)
            foreach (var anchor in AssignmentScanner.Anchors.Concat(Assigned.SelectMany(r => r.Names).Select(n => n.LongestPart).Where(p => p.Length > LiteralFinder.MinLength)))
                Use(builder, uses, anchor, AnchorUse.Assignment);
        Unanchored = [.. rules.Where(r => r.Files.Count > 0 && r.Patterns.Any(p => p.Literals is null))];
        UnanchoredByFile = new FileIndex(Unanchored);
        BesideOf = rules.Where(r => r.Beside is not null).ToLookup(r => r.Beside!, StringComparer.Ordinal);
        _uses = [.. uses.Select(u => u.ToArray())];
        Anchors = builder.Build();
    }

    /// <summary>Rules that run.</summary>
    public IReadOnlyList<SecretRule> Rules { get; }

    /// <summary>Prefilter over all literals.</summary>
    public AnchorIndex Anchors { get; }

    /// <summary>Rules that judge assignments by name and value, most specific first.</summary>
    public IReadOnlyList<SecretRule> Assigned { get; }

    /// <summary>Where in <see cref="Assigned"/> the rules for a name stand.</summary>
    public NameIndex AssignedByName { get; }

    /// <summary>Rules for certain files whose patterns have no literal.</summary>
    public IReadOnlyList<SecretRule> Unanchored { get; }

    /// <summary>The same by path.</summary>
    public FileIndex UnanchoredByFile { get; }

    /// <summary>Rules tried beside the credentials of another, by that rule's id.</summary>
    public ILookup<string, SecretRule> BesideOf { get; }

    /// <summary>The rules that name what the generic detector accepts, by kind.</summary>
    public IReadOnlyDictionary<string, SecretRule> Generic { get; }

    /// <summary>What to do at a literal.</summary>
    /// <param name="anchor">Its number.</param>
    public ReadOnlySpan<AnchorUse> UsesOf(int anchor) => _uses[anchor];

    private void AddPatterns(int rule, AnchorIndex.Builder builder, List<List<AnchorUse>> uses)
    {
        if (Rules[rule].Beside is not null) return;
        var patterns = Rules[rule].Patterns;
        for (var i = 0; i < patterns.Count; i++)
        {
            if (patterns[i].Literals is not { } literals) continue;
            foreach (var text in literals.Texts)
            {
                var (piece, at) = Unescapable(text);
                Use(builder, uses, piece, new AnchorUse(rule, i, literals.MinOffset + at, literals.MaxOffset + at));
            }

            if (literals.MaxOffset == 0 && Rules[rule] is { Files.Count: 0, Rule: { Confidence: Confidence.High, Severity: >= Severity.High } }) AddEncoded(patterns[i], builder, uses);
        }
    }

    /// <summary>The longest piece of a literal that JSON, JavaScript and percent escapes leave as it is; the literal itself when no piece is selective enough.</summary>
    private static (string Piece, int At) Unescapable(string literal)
    {
        var (best, bestAt, start) = (string.Empty, 0, 0);
        for (var i = 0; i <= literal.Length; i++)
        {
            if (i < literal.Length && literal[i] is not ('/' or ':' or '"' or '\'' or '\\' or '=' or '&' or '?' or '%' or '+' or ' ' or '@')) continue;
            if (i - start > best.Length) (best, bestAt) = (literal[start..i], start);
            start = i + 1;
        }

        return best.Length > LiteralFinder.MinLength && best is not "https" ? (best, bestAt) : (literal, 0);
    }

    /// <summary>A prefix that is the same in every match is looked for in its encodings too, instead of decoding everything.</summary>
    private static void AddEncoded(Pattern pattern, AnchorIndex.Builder builder, List<List<AnchorUse>> uses)
    {
        foreach (var prefix in pattern.ExactPrefixes)
        {
            foreach (var encoded in Base64Phases.Of(prefix))
                if (encoded.Length > LiteralFinder.MinLength) Use(builder, uses, encoded.ToLowerInvariant(), AnchorUse.Base64(encoded));
            Use(builder, uses, Convert.ToHexStringLower(System.Text.Encoding.Latin1.GetBytes(prefix)), AnchorUse.Hex());
        }
    }

    private static void Use(AnchorIndex.Builder builder, List<List<AnchorUse>> uses, string literal, AnchorUse use)
    {
        var number = builder.Add(literal);
        if (number == uses.Count) uses.Add([]);
        if (!uses[number].Contains(use)) uses[number].Add(use);
    }
}
