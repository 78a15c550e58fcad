using Crpbot.Privacy.Checksums;
using Crpbot.Rules;

namespace Crpbot.Privacy.Rules;

/// <summary>What may stand under <c>match: personal</c>; docs/privacy.md explains each key.</summary>
internal static class PersonalRuleSchema
{
    /// <summary>Words for <see cref="ContextNeed"/>, in its order.</summary>
    public static readonly string[] Needs = ["none", "near", "direct"];

    /// <summary>Words for <see cref="SourceUse"/>, in its order.</summary>
    public static readonly string[] Uses = ["never", "context", "always"];

    /// <summary>Words for <see cref="PersonalForm"/>, in its order.</summary>
    public static readonly string[] Forms = ["pattern", "email", "ipv6"];

    /// <summary>Words for confidences, in their order.</summary>
    public static readonly string[] Confidences = ["low", "medium", "high"];

    /// <summary>The schema.</summary>
    public static KeySchema Schema { get; } = new(PersonalRuleReader.Key, KeyKind.Map, "Finds personal data in contents.")
    {
        Keys =
        [
            new("what", KeyKind.Text, "What it finds, in the plural.") { Required = true },
            new("form", KeyKind.Text, "How values are found; default pattern.") { Words = Forms },
            new("needs", KeyKind.Text, "What must stand beside a value; default none.") { Words = Needs },
            new("patterns", KeyKind.Maps, "Forms in which the values are written.")
            {
                Keys =
                [
                    new("pattern", KeyKind.Text, "The form: characters, \\d, sets, groups, ?, {n} and {n,m}.") { Required = true },
                    new("needs", KeyKind.Text, "What must stand beside a value of this form.") { Words = Needs },
                    new("confidence", KeyKind.Text, "Confidence without context; a context word raises it.") { Words = Confidences },
                ],
            },
            new("checksum", KeyKind.Text, "Scheme that the value must satisfy.") { Words = [.. ChecksumTable.ByName.Keys.Order(StringComparer.Ordinal)] },
            new("context", KeyKind.Texts, "Words that tell that such a value follows: keys, names of columns, words in the line."),
            new("exclude", KeyKind.Map, "Values that belong to nobody.")
            {
                Keys = [new("values", KeyKind.Texts, "Whole values."), new("starts", KeyKind.Texts, "Beginnings of values."), new("ends", KeyKind.Texts, "Ends of values.")],
            },
            new("in-source", KeyKind.Text, "When the rule speaks in program text; default context.") { Words = Uses },
        ],
    };
}
