using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Equality of code: kinds, texts and children; not positions, parentheses or prefixes of strings.</summary>
internal static class StructuralEquality
{
    private const int MaxDepth = 500;

    /// <summary>True when two pieces of code are the same; false too when they are nested more deeply than anyone writes.</summary>
    public static bool Same(SyntaxNode a, SyntaxNode b) => Same(a, b, 0);

    private static bool Same(SyntaxNode a, SyntaxNode b, int depth)
    {
        if (ReferenceEquals(a, b)) return true;
        if (a.Kind != b.Kind || a.Count != b.Count || depth > MaxDepth || a.Text != b.Text) return false;
        for (var i = 0; i < a.Count; i++)
        {
            var (left, right) = (a[i], b[i]);
            if (left is null || right is null)
            {
                if (!ReferenceEquals(left, right)) return false;
            }
            else if (!Same(left, right, depth + 1))
            {
                return false;
            }
        }

        return true;
    }
}
