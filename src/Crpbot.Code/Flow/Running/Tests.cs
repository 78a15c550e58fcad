using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Calls of the language's own that test a value: <c>x.isdigit()</c>, <c>isinstance(x, int)</c>, <c>re.fullmatch("[a-z]+", x)</c>.</summary>
internal static class Tests
{
    /// <summary>Type of compiled regular expressions.</summary>
    public const string PatternType = "re.Pattern";

    public static void Refine(Frame frame, SyntaxNode call, State? yes, State? no)
    {
        var callee = call.Required(0);
        var args = call.Required(1);
        if (frame.IsCSharp) Guards.Refine(frame, call, yes, no);
        if (yes is not null && args.Count == 0 && callee is { Kind: SyntaxKind.Attribute, Text: "isdigit" or "isdecimal" or "isnumeric" or "isalnum" or "isalpha" or "isidentifier" })
        {
            Paths.Refine(frame, callee.Required(0), yes, v => v.With(TaintSet.None));
        }
        else if (callee.Kind == SyntaxKind.Name && callee.Text == "isinstance" && args.Count == 2)
        {
            Instance(frame, args.Required(0), args.Required(1), yes, no);
        }
        else if (yes is not null && args.Count >= 1 && callee.Text is "fullmatch" or "match" or "IsMatch" or "search")
        {
            Matched(frame, callee, args, yes);
        }
        else if (yes is not null && args.Count == 1 && callee is { Kind: SyntaxKind.Attribute, Text: "Contains" or "ContainsKey" or "__contains__" })
        {
            var holder = callee.Required(0);
            if (Paths.Peek(frame, holder, yes) is { } collection) Comparisons.Within(frame, args.Required(0), holder, collection, yes);
        }
    }

    private static void Instance(Frame frame, SyntaxNode subject, SyntaxNode type, State? yes, State? no)
    {
        IReadOnlyList<SyntaxNode?> types = type.Kind == SyntaxKind.Tuple ? [.. type.Children] : [type];
        if (yes is not null && types.All(t => t is { Kind: SyntaxKind.Name or SyntaxKind.Attribute, Text: "int" or "float" or "bool" or "complex" or "Decimal" or "UUID" or "date" or "datetime" or "timedelta" or "Enum" }))
        {
            Paths.Refine(frame, subject, yes, v => v.With(TaintSet.None));
        }

        if (types is not [{ Kind: SyntaxKind.Name } only]) return;
        ConstantKind? kind = only.Text switch { "str" => ConstantKind.String, "int" => ConstantKind.Integer, "float" => ConstantKind.Float, "bytes" => ConstantKind.Bytes, _ => null };
        if (kind is null) return;
        if (yes is not null) Paths.Refine(frame, subject, yes, v => v.Where(c => c.Kind == kind));
        if (no is not null) Paths.Refine(frame, subject, no, v => v.Without(c => c.Kind == kind));
    }

    private static void Matched(Frame frame, SyntaxNode callee, SyntaxNode args, State yes)
    {
        if (callee.Kind == SyntaxKind.Attribute && Paths.Peek(frame, callee.Required(0), yes)?.Object is { } id && yes.Get(id) is { Type: PatternType } compiled)
        {
            if (compiled.Field("pattern")?.Single is { } known && StrictPattern.Allows(known.Text, callee.Text == "fullmatch", callee.Text == "match")) Paths.Refine(frame, args.Required(0), yes, v => v.With(TaintSet.None));
            return;
        }

        if (args.Count < 2) return;
        var name = frame.File.Semantics.QualifiedName(callee);
        if (name is not ("re.fullmatch" or "re.match" or "re.search" or "regex.fullmatch" or "System.Text.RegularExpressions.Regex.IsMatch")) return;
        var (pattern, subject) = frame.IsCSharp ? (args.Required(1), args.Required(0)) : (args.Required(0), args.Required(1));
        var text = Literals.Of(pattern)?.Text ?? Paths.Peek(frame, pattern, yes)?.Single?.Text;
        if (text is null || !StrictPattern.Allows(text, whole: callee.Text == "fullmatch", start: callee.Text == "match")) return;
        Paths.Refine(frame, subject, yes, v => v.With(TaintSet.None));
    }
}
