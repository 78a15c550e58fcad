using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Collecting;

/// <summary>Follows a path through the types of a model.</summary>
internal static class ModelPath
{
    /// <summary>Follows it.</summary>
    /// <param name="shape">Where it starts; null for what has no type (JSON in a text).</param>
    /// <param name="path">The path.</param>
    /// <param name="items">True to go on to the items when it ends at a list.</param>
    /// <returns>The type it ends at, or the member that does not exist with those that do.</returns>
    public static (Shape? Shape, string? Missing, IEnumerable<string> Known) Find(Shape? shape, AnswerPath path, bool items)
    {
        foreach (var step in path.Steps)
        {
            if (step.Member.Length > 0)
            {
                var (next, known) = Member(shape, step.Member);
                if (shape is not null && next is null && known is not null) return (null, step.Member, known);
                shape = next;
            }

            if (step.Flatten && shape?.Kind == ShapeKind.List) shape = shape.Item?.Shape;
        }

        return (items && shape?.Kind == ShapeKind.List ? shape.Item?.Shape : shape, null, []);
    }

    // What stands in documents and texts has no type, and anything may stand there.
    private static (Shape? Next, IReadOnlyList<string>? Known) Member(Shape? shape, string name)
    {
        switch (shape?.Kind)
        {
            case ShapeKind.Map: return (shape.Item?.Shape, null);
            case ShapeKind.Structure:
                var member = shape.Member(name) ?? shape.Member(char.ToLowerInvariant(name[0]) + name[1..]);
                return (member?.Shape, member is null ? [.. shape.Members.Select(m => m.Name)] : null);
            case null or ShapeKind.Document or ShapeKind.PercentJson or ShapeKind.Text: return (null, null);
            default: return (null, []);
        }
    }
}
