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

    /// <summary>True for a call that may be one.</summary>
    /// <param name="call">Call.</param>
    public static bool IsOne(SyntaxNode call) => call.Required(0) switch
    {
        { Kind: SyntaxKind.Attribute } method => method.Text is "isdigit" or "isdecimal" or "isnumeric" or "isalnum" or "isalpha" or "isidentifier" or "fullmatch" or "match" or "search" or "IsMatch" or "Contains" or "ContainsKey" or "__contains__",
        { Kind: SyntaxKind.Name } function => function.Text is "isinstance" or "fullmatch" or "match" or "search" or "all" or "any",
        _ => false,
    };

    /// <summary>Applies what a call tells where it is true and where it is false.</summary>
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
        else if (callee is { Kind: SyntaxKind.Name, Text: "all" or "any" } && args is { Count: 1 } && args.Required(0) is { Kind: SyntaxKind.Generator or SyntaxKind.ListComprehension } each && !frame.IsCSharp)
        {
            Each(frame, each, callee.Text == "all", callee.Text == "all" ? yes : no);
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

    // "all(c.isalnum() for c in x)", "not any(c not in LETTERS for c in x)": where every letter passes a test, so does the text.
    private static void Each(Frame frame, SyntaxNode generator, bool truth, State? state)
    {
        if (state is null || generator.Required(1) is not { Count: 1 } clauses || clauses.Required(0) is not { } clause || clause.Required(2).Count > 0) return;
        var (target, text) = (clause.Required(0), clause.Required(1));
        if (target.Kind != SyntaxKind.Name || Paths.Peek(frame, text, state) is not { } whole || whole.Taint.IsEmpty || whole.References.Length > 0) return;
        var at = state.Fork();
        Targets.Assign(frame, target, Value.Tainted(whole.Taint), at);
        var branches = Conditions.Branch(frame, generator.Required(0), at);
        if ((truth ? branches.WhenTrue : branches.WhenFalse) is { } passed && Paths.Peek(frame, target, passed) is { Taint.IsEmpty: true }) Paths.Refine(frame, text, state, v => v.With(TaintSet.None));
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
