using System.Text;
using Crpbot.Core;

namespace Crpbot.Secrets.Patterns;

/// <summary>
/// What is known of the patterns of the built-in rules since the program was built, so that a start need not parse a thousand patterns
/// of which a run tries a few. A pattern that is not in it is compiled as usual.
/// </summary>
public sealed class PatternDigest
{
    private readonly Dictionary<string, PatternFacts> _facts;

    private PatternDigest(Dictionary<string, PatternFacts> facts) => _facts = facts;

    /// <summary>One that knows nothing.</summary>
    public static PatternDigest Empty { get; } = new([]);

    /// <summary>Writes what is known of the patterns of rules; the same rules give the same bytes.</summary>
    /// <param name="rules">Rules of any kind; others are passed over.</param>
    /// <exception cref="UserError">A pattern does not compile; located.</exception>
    public static byte[] Write(IEnumerable<Rule> rules)
    {
        var patterns = new SortedDictionary<string, PatternFacts>(StringComparer.Ordinal);
        foreach (var rule in rules.Where(SecretRuleReader.IsSecretRule).Select(r => SecretRuleReader.Read(r)))
            foreach (var pattern in (IEnumerable<Pattern>)[.. rule.Patterns, .. rule.Allow, .. rule.Value is null ? (Pattern[])[] : [rule.Value]]) patterns[pattern.Text] = pattern.Facts;
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(patterns.Count);
        foreach (var (text, facts) in patterns)
        {
            writer.Write(text);
            Write(writer, facts);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Write(IEnumerable{Rule})"/> wrote.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    public static PatternDigest Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var count = reader.ReadInt32();
        var facts = new Dictionary<string, PatternFacts>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) facts.Add(reader.ReadString(), FactsIn(reader));
        return new PatternDigest(facts);
    }

    /// <summary>The pattern of a rule file.</summary>
    /// <param name="node">The scalar that holds it.</param>
    /// <exception cref="UserError">It is not known, and does not compile.</exception>
    public Pattern Of(RuleScalar node) => _facts.TryGetValue(node.Value, out var facts) ? new Pattern(node.Value, facts) : Pattern.Compile(node);

    /// <summary>The same for a pattern that must match a whole text.</summary>
    /// <param name="node">The scalar that holds it.</param>
    /// <exception cref="UserError">It is not known, and does not compile.</exception>
    public Pattern OfWhole(RuleScalar node) => _facts.TryGetValue(Pattern.Whole(node.Value), out var facts) ? new Pattern(Pattern.Whole(node.Value), facts) : Pattern.CompileWhole(node);

    private static void Write(BinaryWriter writer, PatternFacts facts)
    {
        foreach (var number in (int[])[facts.SecretGroup, facts.GroupCount, facts.CanBeEscaped ? 1 : 0, facts.MinWidth, facts.MaxWidth]) writer.Write7BitEncodedInt(number);
        foreach (var bits in (ulong[])[facts.First.Bits0, facts.First.Bits1, facts.First.Bits2, facts.First.Bits3]) writer.Write(bits);
        Write(writer, facts.Prefixes);
        Write(writer, facts.Literals?.Texts ?? []);
        if (facts.Literals is not { } literals) return;
        writer.Write7BitEncodedInt(literals.MinOffset);
        writer.Write7BitEncodedInt(literals.MaxOffset);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts) writer.Write(text);
    }

    private static PatternFacts FactsIn(BinaryReader reader)
    {
        var (secret, groups, escaped, min, max) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        var first = new ByteClass(reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadUInt64());
        var prefixes = TextsIn(reader);
        var texts = TextsIn(reader);
        var literals = texts.Length == 0 ? null : new LiteralSet(texts, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        return new PatternFacts(secret, groups, escaped == 1, min, max, first, literals, prefixes);
    }

    private static string[] TextsIn(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0) return [];
        var texts = new string[count];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.ReadString();
        return texts;
    }
}
