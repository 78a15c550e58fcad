using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>What the slots of each kind are for matching.</summary>
internal static class SlotForms
{
    /// <summary>True for kinds with fixed slots, false for those with any number of children.</summary>
    public static bool HasSlots(SyntaxKind kind) => kind is not (SyntaxKind.List or SyntaxKind.Module or SyntaxKind.Delete or SyntaxKind.Import or SyntaxKind.ImportFrom or SyntaxKind.Global or SyntaxKind.Nonlocal
        or SyntaxKind.Block or SyntaxKind.BooleanOperation or SyntaxKind.Dict or SyntaxKind.Set or SyntaxKind.Compare or SyntaxKind.FormattedString or SyntaxKind.TemplateString or SyntaxKind.ListDisplay or SyntaxKind.Tuple
        or SyntaxKind.MatchSequence or SyntaxKind.MatchMapping or SyntaxKind.MatchOr or SyntaxKind.MatchAnd);

    /// <summary>How the children of a kind without fixed slots match.</summary>
    public static ListForm OfList(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Dict or SyntaxKind.Set or SyntaxKind.MatchMapping => ListForm.Unordered,
        SyntaxKind.Block or SyntaxKind.Module => ListForm.Body,
        _ => ListForm.Ordered,
    };

    /// <summary>How a list in a slot matches.</summary>
    public static ListForm Of(SyntaxKind kind, int slot) => (kind, slot) switch
    {
        (SyntaxKind.Call or SyntaxKind.New, 1) or (SyntaxKind.MatchClass, 1) => ListForm.Arguments,
        (SyntaxKind.Function or SyntaxKind.Class, 0) or (SyntaxKind.Class, 2) or (SyntaxKind.Parameter, 2) or (SyntaxKind.AnnotatedAssign, 3) or (SyntaxKind.With, 0) or (SyntaxKind.Try, 1) => ListForm.Some,
        _ => IsBody(kind, slot) ? ListForm.Body : ListForm.Ordered,
    };

    /// <summary>True when a pattern without this part matches code that has it.</summary>
    public static bool MayBeLeftOut(SyntaxKind kind, int slot) => (kind, slot) switch
    {
        (SyntaxKind.Function, 0 or 1 or 3 or 4) or (SyntaxKind.Class, 0 or 1 or 2 or 3) or (SyntaxKind.Parameter, _) or (SyntaxKind.TypeParameter, _) => true,
        (SyntaxKind.AnnotatedAssign, 1 or 2 or 3) or (SyntaxKind.Name, 0) or (SyntaxKind.Attribute, 1) or (SyntaxKind.Raise, 1) or (SyntaxKind.Alias, 0) or (SyntaxKind.WithItem, 1) or (SyntaxKind.Handler, 2) or (SyntaxKind.MatchCase, 1) => true,
        (SyntaxKind.If, 2) or (SyntaxKind.For, 3) or (SyntaxKind.While, 2) or (SyntaxKind.Try, 1 or 2 or 3) or (SyntaxKind.CountedFor, _) => true,
        (SyntaxKind.Interpolation, 1) or (SyntaxKind.Assert, 1) or (SyntaxKind.New, 2) => true,
        _ => false,
    };

    private static bool IsBody(SyntaxKind kind, int slot) => (kind, slot) switch
    {
        (SyntaxKind.Function, 4) or (SyntaxKind.Class, 3) or (SyntaxKind.For, 2 or 3) or (SyntaxKind.CountedFor, 3) or (SyntaxKind.While, 1 or 2) or (SyntaxKind.DoWhile, 0) => true,
        (SyntaxKind.If, 1 or 2) or (SyntaxKind.With, 1) or (SyntaxKind.MatchCase, 2) or (SyntaxKind.Try, 0 or 2 or 3) or (SyntaxKind.Handler, 1) or (SyntaxKind.Lock, 1) => true,
        _ => false,
    };
}
