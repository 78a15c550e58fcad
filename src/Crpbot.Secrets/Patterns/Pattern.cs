using System.Runtime.CompilerServices;
using Crpbot.Core;

namespace Crpbot.Secrets.Patterns;

/// <summary>A compiled byte pattern: thread-safe, without allocation on the usual path, bounded in time.</summary>
public sealed class Pattern
{
    private const int MaxGroups = 31;
    private readonly int _slots;
    private readonly ByteClass _first;

    // Most patterns judge a value that something else has found: nobody asks for their literals, which are the costly part.
    private readonly Lazy<LiteralSet?> _literals;
    private readonly Lazy<IReadOnlyList<string>> _prefixes;

    // Two threads that compile at once do the same.
    private PatternInstruction[]? _compiled;

    private Pattern(string text, ParsedPattern parsed)
    {
        Text = text;
        _compiled = PatternCompiler.Compile(parsed.Root);
        _slots = (parsed.GroupCount + 1) * 2;
        SecretGroup = parsed.Names.TryGetValue("secret", out var named) ? named : 0;
        GroupCount = parsed.GroupCount;
        _literals = new Lazy<LiteralSet?>(() => LiteralFinder.Best(parsed.Root));
        CanBeEscaped = HasEscapable(parsed.Root);
        _prefixes = new Lazy<IReadOnlyList<string>>(() => LiteralFinder.ExactPrefixes(parsed.Root));
        _first = FirstBytes.Of(parsed.Root);
        var width = PatternWidth.Of(parsed.Root);
        (MinWidth, MaxWidth) = (width.Min, width.Max);
    }

    /// <summary>A pattern that was compiled before; it is parsed when it is first tried.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="facts">What the parser found.</param>
    internal Pattern(string text, PatternFacts facts)
    {
        Text = text;
        _slots = (facts.GroupCount + 1) * 2;
        (SecretGroup, GroupCount, CanBeEscaped, MinWidth, MaxWidth, _first) = (facts.SecretGroup, facts.GroupCount, facts.CanBeEscaped, facts.MinWidth, facts.MaxWidth, facts.First);
        _literals = new Lazy<LiteralSet?>(() => facts.Literals);
        _prefixes = new Lazy<IReadOnlyList<string>>(() => facts.Prefixes);
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Number of the group named <c>secret</c>; 0 for the whole match.</summary>
    public int SecretGroup { get; }

    /// <summary>Number of capturing groups.</summary>
    public int GroupCount { get; }

    /// <summary>Literals for the prefilter; null when the pattern has none of four bytes.</summary>
    public LiteralSet? Literals => _literals.Value;

    /// <summary>Texts of which one begins every match, in their own case, as Latin-1; empty when they are many, short or unknown.</summary>
    public IReadOnlyList<string> ExactPrefixes => _prefixes.Value;

    /// <summary>True when the pattern can hold a byte that JSON, JavaScript or percent encoding write as an escape.</summary>
    public bool CanBeEscaped { get; }

    /// <summary>Least number of bytes matched.</summary>
    public int MinWidth { get; }

    /// <summary>Greatest number of bytes matched; <see cref="int.MaxValue"/> for no end.</summary>
    public int MaxWidth { get; }

    /// <summary>What a program that knows the pattern need not find out again.</summary>
    internal PatternFacts Facts => new(SecretGroup, GroupCount, CanBeEscaped, MinWidth, MaxWidth, _first, Literals, ExactPrefixes);

    private PatternInstruction[] Code => _compiled ??= PatternCompiler.Compile(PatternParser.Parse(Text).Root);

    /// <summary>Compiles a pattern.</summary>
    /// <param name="text">Pattern in the subset that <see cref="PatternParser"/> reads.</param>
    /// <exception cref="PatternSyntaxException">It is malformed, too large, or outside the subset.</exception>
    public static Pattern Compile(string text)
    {
        var parsed = PatternParser.Parse(text);
        if (parsed.GroupCount > MaxGroups) throw new PatternSyntaxException("more than 31 groups", 0, unsupported: true);
        return new Pattern(text, parsed);
    }

    /// <summary>Compiles a pattern from a rule file, turning a fault into a located <see cref="UserError"/>.</summary>
    /// <param name="node">The scalar that holds it.</param>
    public static Pattern Compile(RuleScalar node)
    {
        try
        {
            return Compile(node.Value);
        }
        catch (PatternSyntaxException error)
        {
            throw node.Error($"pattern does not compile: {error.Message} (at offset {error.Position})", "docs/writing-rules.md lists the pattern syntax");
        }
    }

    /// <summary>Compiles an expression in RE2's dialect, where <c>^</c> and <c>$</c> are the ends of the text.</summary>
    /// <param name="text">The expression.</param>
    /// <exception cref="PatternSyntaxException">It is malformed, too large, or outside the subset.</exception>
    public static Pattern CompileRe2(string text) => new(text, PatternParser.Parse(text, lineAnchors: false));

    /// <summary>Compiles a pattern that must match a whole text, for <see cref="IsFullMatch"/>.</summary>
    /// <param name="node">The scalar that holds it.</param>
    public static Pattern CompileWhole(RuleScalar node) => Compile(node with { Value = Whole(node.Value) });

    /// <summary>The pattern for a whole text.</summary>
    /// <param name="text">What the text must match.</param>
    internal static string Whole(string text) => "(?:" + text + ")\\z";

    /// <summary>Matches at one offset.</summary>
    /// <param name="text">Text; line and word conditions look at all of it.</param>
    /// <param name="start">Offset at which the match must begin.</param>
    /// <param name="match">The match and the span of the <c>secret</c> group.</param>
    public MatchOutcome MatchAt(ReadOnlySpan<byte> text, int start, out PatternMatch match)
    {
        if (start < text.Length ? _first.Contains(text[start]) : MinWidth == 0) return Run(text, start, out match);
        match = default;
        return MatchOutcome.None;
    }

    // Without SkipLocalsInit more than a kilobyte would be cleared for each attempt.
    [SkipLocalsInit]
    private MatchOutcome Run(ReadOnlySpan<byte> text, int start, out PatternMatch match)
    {
        Span<int> stack = stackalloc int[256];
        Span<int> slots = stackalloc int[(MaxGroups + 1) * 2];
        slots = slots[.._slots];
        var matcher = new PatternMatcher(Code, text, stack);
        var outcome = matcher.At(start, slots);
        match = default;
        if (outcome == MatchOutcome.Found)
        {
            var (from, to) = (slots[SecretGroup * 2], slots[(SecretGroup * 2) + 1]);
            if (from < 0 || to < 0) (from, to) = (slots[0], slots[1]);
            match = new PatternMatch(slots[0], slots[1], from, to);
        }

        return outcome;
    }

    /// <summary>The first match at or after an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Offset.</param>
    /// <param name="group">Group that holds the secret; 0 for the first that took part, or the whole match.</param>
    /// <param name="match">The match.</param>
    [SkipLocalsInit]
    public MatchOutcome Search(ReadOnlySpan<byte> text, int from, int group, out PatternMatch match)
    {
        Span<int> stack = stackalloc int[256];
        Span<int> slots = stackalloc int[(MaxGroups + 1) * 2];
        slots = slots[.._slots];
        match = default;
        var code = Code;
        for (var start = from; start <= text.Length; start++)
        {
            if (start < text.Length ? !_first.Contains(text[start]) : MinWidth > 0) continue;
            var outcome = new PatternMatcher(code, text, stack).At(start, slots);
            if (outcome == MatchOutcome.None) continue;
            if (outcome == MatchOutcome.Found) match = Spans(slots, group);
            return outcome;
        }

        return MatchOutcome.None;
    }

    /// <summary>True when a pattern from <see cref="CompileWhole"/> matches the text.</summary>
    /// <param name="text">The text.</param>
    public bool IsFullMatch(ReadOnlySpan<byte> text)
    {
        if (text.Length < MinWidth || text.Length > MaxWidth) return false;
        return MatchAt(text, 0, out var match) == MatchOutcome.Found && match.End == text.Length;
    }

    private static bool HasEscapable(PatternNode node) => node switch
    {
        PatternNode.One one => "/\"'=+&:@ \n"u8.ToArray().Any(b => one.Class.Contains(b)),
        PatternNode.Group group => HasEscapable(group.Item),
        PatternNode.Repeat repeat => HasEscapable(repeat.Item),
        PatternNode.Sequence sequence => sequence.Items.Any(HasEscapable),
        PatternNode.Choice choice => choice.Items.Any(HasEscapable),
        _ => false,
    };

    private static PatternMatch Spans(ReadOnlySpan<int> slots, int group)
    {
        for (var i = group > 0 ? group : 1; i * 2 < slots.Length; i++)
        {
            if (slots[(i * 2) + 1] > slots[i * 2] || (i == group && slots[i * 2] >= 0)) return new PatternMatch(slots[0], slots[1], slots[i * 2], slots[(i * 2) + 1]);
            if (group > 0) break;
        }

        return new PatternMatch(slots[0], slots[1], slots[0], slots[1]);
    }
}
