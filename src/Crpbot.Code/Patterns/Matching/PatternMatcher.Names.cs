using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Names, members and types, with what imports make of them.</summary>
internal sealed partial class PatternMatcher
{
    private int Member(PatternNode pattern, SyntaxNode node, int next)
    {
        if (node.Kind == SyntaxKind.Attribute)
        {
            var arguments = Slot(pattern, node, 1, next);
            return arguments >= 0 && MatchesText(pattern, node) ? PushNode(pattern[0]!, node.Required(0), arguments) : Failed;
        }

        // An imported name is a member of its module: "$M.system(...)" finds "system(...)" after "from os import system".
        // So is "subprocess.$F(...)" for "run(...)"; where nothing of the chain is said, a bare name is none.
        if (node.Kind != SyntaxKind.Name || ((pattern.TextSlot >= 0 || pattern.AnyText) && !BeginsWithName(pattern)) || _semantics.QualifiedName(node) is not { } name) return Failed;
        return name.Contains('.', StringComparison.Ordinal) && MatchesQualified(pattern, name, node) ? next : Failed;
    }

    private static bool BeginsWithName(PatternNode pattern)
    {
        while (pattern is { Role: PatternRole.Plain, Kind: SyntaxKind.Attribute } && pattern[0] is { } value) pattern = value;
        return pattern is { Role: PatternRole.Plain, Kind: SyntaxKind.Name };
    }

    private bool MatchesQualified(PatternNode pattern, string name, SyntaxNode node)
    {
        switch (pattern.Role)
        {
            case PatternRole.Metavariable:
                return _slots.Bind(pattern.Slot, name, node, content: false);
            case PatternRole.Anything or PatternRole.Ellipsis:
                return true;
            case PatternRole.Chain:
                var rest = name;
                while (!MatchesQualified(pattern[0]!, rest, node))
                {
                    if (rest.LastIndexOf('.') is not (var cut and > 0)) return false;
                    rest = rest[..cut];
                }

                return true;
            case PatternRole.Plain when pattern.DottedText is not null:
                return pattern.DottedText == name;
            case PatternRole.Plain when pattern.Kind == SyntaxKind.Attribute && name.LastIndexOf('.') is var dot and > 0:
                var last = name[(dot + 1)..];
                if (pattern.TextSlot >= 0 ? !_slots.Bind(pattern.TextSlot, last, node, content: false) : !pattern.AnyText && last != pattern.Text) return false;
                return MatchesQualified(pattern[0]!, name[..dot], node);
            default:
                return false;
        }
    }

    /// <summary>A dotted name: written so, or standing for it through imports.</summary>
    private bool MatchesDotted(PatternNode pattern, SyntaxNode node)
    {
        var parts = pattern.Dotted!;
        var (at, i) = (node, parts.Length - 1);
        while (at.Kind == SyntaxKind.Attribute && i > 0 && at.Text == parts[i])
        {
            at = at.Required(0);
            i--;
        }

        if (at.Kind == SyntaxKind.Name && i == 0 && at.Text == parts[0] && !_semantics.IsShadowed(at)) return true;
        if (node.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute) || !MayStandFor(node.Text, parts[^1])) return false;
        if (_semantics.QualifiedName(node) is { } name && name == pattern.DottedText) return true;
        return !ReferenceEquals(at, node) && at.Kind == SyntaxKind.Name && _semantics.QualifiedName(at) is { } head && head == string.Join('.', parts, 0, i + 1);
    }

    private bool MayStandFor(string written, string wanted) => written == wanted || (_table.Renamed.TryGetValue(written, out var original) && original == wanted);

    private bool MatchesType(PatternNode type, SyntaxNode node)
    {
        if (type.Role is PatternRole.Anything or PatternRole.Ellipsis) return true;
        var name = _semantics.TypeName(node) ?? TypeNames.OfLiteral(node, IsCSharp);
        if (name is null) return false;
        if (type.Role == PatternRole.Metavariable) return _slots.Bind(type.Slot, name, node, content: false);
        var wanted = TypeNames.Of(type);
        return TypeNames.Match(wanted, name) || _semantics.BaseTypeNames(node).Any(b => TypeNames.Match(wanted, b));
    }
}
