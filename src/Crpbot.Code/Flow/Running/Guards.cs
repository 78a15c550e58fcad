using Crpbot.Code.Flow.Libraries;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>C# library calls used as tests: <c>x.Equals("a")</c>, <c>names.Any(n => n == x)</c>, <c>x.All(char.IsDigit)</c>, <c>int.TryParse(x, out _)</c>.</summary>
internal static class Guards
{
    public static void Refine(Frame frame, SyntaxNode call, State? yes, State? no)
    {
        if (yes is not null && RegexPatterns.Subject(frame, call, yes) is { } subject) Paths.Refine(frame, subject, yes, v => v.With(TaintSet.None));
        var args = call.Required(1);
        if (call.Required(0) is not { Kind: SyntaxKind.Attribute } callee || args.Count == 0) return;
        var receiver = callee.Required(0);
        switch (callee.Text)
        {
            case "Equals":
                var (left, right) = IsType(frame, receiver) && args.Count > 1 ? (args.Required(0), args.Required(1)) : (receiver, args.Required(0));
                Equal(frame, left, right, yes, no);
                break;
            case "Contains" when args.Count > 1 && yes is not null:
                Within(frame, args.Required(0), receiver, yes);
                break;
            case "Any" or "Exists" when no is not null && IsStrictNegated(args.Required(args.Count - 1)):
                Paths.Refine(frame, receiver, no, v => v.With(TaintSet.None));
                break;
            case "Any" or "Exists" when yes is not null:
                Found(frame, IsType(frame, receiver) ? args : null, receiver, args.Required(args.Count - 1), yes);
                break;
            case "All" or "TrueForAll" when yes is not null && IsStrict(frame, args.Required(args.Count - 1)):
                Paths.Refine(frame, receiver, yes, v => v.With(TaintSet.None));
                break;
            case var name when yes is not null && args.Count == 1 && CharacterTests.IsStrict("char." + name) && frame.File.Semantics.QualifiedName(receiver) is "char" or "System.Char":
                Paths.Refine(frame, args.Required(0), yes, v => v.With(TaintSet.None));
                break;
            case "TryParse" or "TryParseExact" or "IsDefined" when yes is not null:
                Parsed(frame, callee, args, yes);
                break;
            default:
                break;
        }
    }

    /// <summary><c>match.Success</c>, of a match written there or kept in a variable that is set once.</summary>
    public static void Succeeded(Frame frame, SyntaxNode node, State? yes)
    {
        if (yes is null || node is not { Kind: SyntaxKind.Attribute, Text: "Success" }) return;
        var match = node.Required(0);
        if (match.Kind == SyntaxKind.Name && Meaning.Of(frame.Session, frame.File, match).Variable is { } variable && frame.Session.Index.Values(variable) is [{ } only]) match = only;
        if (RegexPatterns.Subject(frame, match, yes) is { } subject) Paths.Refine(frame, subject, yes, v => v.With(TaintSet.None));
    }

    /// <summary>A call that returns only when its argument is a number, a date or a UUID.</summary>
    public static void Returned(Frame frame, SyntaxNode call, State state)
    {
        if (call.Kind != SyntaxKind.Call || call.Required(0) is not { Kind: SyntaxKind.Attribute, Text: "Parse" or "ParseExact" or "ToInt32" or "ToInt64" } callee || call.Required(1).Count == 0) return;
        if (Access.IsHarmless(frame, call) && frame.File.Semantics.QualifiedName(callee) is not null) Paths.Refine(frame, call.Required(1).Required(0), state, v => v.With(TaintSet.None));
    }

    /// <summary>True for <c>names.IndexOf(x)</c> and <c>Array.IndexOf(names, x)</c> compared with the number that stands for not found.</summary>
    /// <param name="call">Left side of the comparison.</param>
    /// <param name="op">Operator.</param>
    /// <param name="number">Right side.</param>
    /// <returns>Null when it is none; otherwise whether the text was found where the comparison holds.</returns>
    public static bool? IsFound(SyntaxNode call, string op, Value number)
    {
        if (call is not { Kind: SyntaxKind.Call } || call.Required(0) is not { Kind: SyntaxKind.Attribute, Text: "IndexOf" } || number.Single is not { IsWhole: true, Integer: var limit }) return null;
        return (op, limit) switch
        {
            (">=", 0) or (">", -1) or ("!=", -1) => true,
            ("<", 0) or ("<=", -1) or ("==", -1) => false,
            _ => null,
        };
    }

    /// <summary>What was looked up by <c>IndexOf</c> is in the collection.</summary>
    public static void Indexed(Frame frame, SyntaxNode call, State found)
    {
        var args = call.Required(1);
        var receiver = call.Required(0).Required(0);
        if (args.Count == 0) return;
        if (IsType(frame, receiver) && args.Count > 1) Within(frame, args.Required(1), args.Required(0), found);
        else Within(frame, args.Required(0), receiver, found);
    }

    private static void Equal(Frame frame, SyntaxNode left, SyntaxNode right, State? yes, State? no)
    {
        if ((yes ?? no) is not { } state) return;
        var (first, second) = (Literals(frame, left, state), Literals(frame, right, state));
        Comparisons.Equal(frame, left, first, second, yes, no);
        Comparisons.Equal(frame, right, second, first, yes, no);
    }

    private static Value Literals(Frame frame, SyntaxNode node, State state) => Folding.Literals.Of(node) is { } literal ? Value.Of(literal) : Paths.Peek(frame, node, state) ?? Value.Unknown;

    private static void Within(Frame frame, SyntaxNode item, SyntaxNode holder, State yes)
    {
        if (Paths.Peek(frame, holder, yes) is { IsConstant: false } collection) Comparisons.Within(frame, item, holder, collection, yes);
    }

    /// <summary><c>names.Any(n => n == x)</c>, <c>Array.Exists(names, n => n.Equals(x))</c>.</summary>
    private static void Found(Frame frame, SyntaxNode? args, SyntaxNode receiver, SyntaxNode lambda, State yes)
    {
        if (lambda is not { Kind: SyntaxKind.Lambda } || lambda.Required(0) is not { Count: 1 } parameters || parameters[0] is not { } parameter) return;
        var holder = args is null ? receiver : args.Required(0);
        if (Other(frame, lambda.Required(1), parameter.Text) is { } item) Within(frame, item, holder, yes);
    }

    private static SyntaxNode? Other(Frame frame, SyntaxNode body, string parameter)
    {
        SyntaxNode?[] sides = body switch
        {
            { Kind: SyntaxKind.Compare, Count: 2 } when body[1] is { Text: "==" } part => [body[0], part[0]],
            { Kind: SyntaxKind.Call } when body.Required(0) is { Kind: SyntaxKind.Attribute, Text: "Equals" } callee && body.Required(1).Count > 0 =>
                IsType(frame, callee.Required(0)) && body.Required(1).Count > 1 ? [body.Required(1)[0], body.Required(1)[1]] : [callee[0], body.Required(1)[0]],
            _ => [],
        };
        if (sides is not [{ } left, { } right]) return null;
        if (left is { Kind: SyntaxKind.Name } && left.Text == parameter) return right;
        return right is { Kind: SyntaxKind.Name } && right.Text == parameter ? left : null;
    }

    private static bool IsStrict(Frame frame, SyntaxNode predicate) =>
        predicate.Kind == SyntaxKind.Lambda ? CharacterTests.IsStrict(predicate) : frame.File.Semantics.QualifiedName(predicate) is { } name && CharacterTests.IsStrict(name);

    /// <summary><c>c => !char.IsLetter(c)</c>.</summary>
    private static bool IsStrictNegated(SyntaxNode predicate) =>
        predicate is { Kind: SyntaxKind.Lambda } && predicate.Required(0) is { Count: 1 } parameters && predicate.Required(1) is { Kind: SyntaxKind.UnaryOperation, Text: "not" } not && CharacterTests.IsStrict(not.Required(0), parameters.Required(0).Text);

    private static void Parsed(Frame frame, SyntaxNode callee, SyntaxNode args, State yes)
    {
        var isEnum = callee.Text == "IsDefined" || args.Count > 1 && args[args.Count - 1] is { } last && frame.File.Semantics.BaseTypeNames(last).Contains("System.Enum", StringComparer.Ordinal);
        if (!isEnum && !Access.IsHarmlessTypeName(frame.File.Semantics.QualifiedName(callee.Required(0)))) return;
        var subject = callee.Text == "IsDefined" && args.Count > 1 ? args.Required(1) : args.Required(0);
        Paths.Refine(frame, subject, yes, v => v.With(TaintSet.None));
    }

    private static bool IsType(Frame frame, SyntaxNode node) =>
        node.Kind is SyntaxKind.Name or SyntaxKind.Attribute && (node.Text is "string" or "Array" or "object" or "Enumerable" or "StringComparer" || Meaning.Of(frame.Session, frame.File, node) is { Variable: null, Library.Name: "System.Array" or "string" or "System.String" or "object" or "System.Linq.Enumerable" });
}
