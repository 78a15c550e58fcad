using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting;

/// <summary>What an item must have for a further call to be made (<c>if</c>) or left out (<c>unless</c>): a path that leads to something, or texts at paths.</summary>
internal sealed class CallCondition
{
    private readonly AnswerPath? _path;
    private readonly ItemFilter? _filter;

    private CallCondition(AnswerPath? path, ItemFilter? filter) => (_path, _filter) = (path, filter);

    /// <summary>Other answers that it reads.</summary>
    public IEnumerable<string> Roots => (_filter?.Paths ?? [_path!]).Select(p => p.Root).OfType<string>();

    /// <summary>Reads it.</summary>
    /// <param name="node">A path, or a mapping of paths to texts as in <c>where</c>; null for none.</param>
    /// <exception cref="UserError">It is neither; located.</exception>
    public static CallCondition? Of(RuleNode? node) => node switch
    {
        null => null,
        RuleScalar path => new CallCondition(AnswerPath.Parse(path, path.Value), null),
        _ => new CallCondition(null, ItemFilter.Of(node, keeps: true)),
    };

    /// <summary>True when the item has it.</summary>
    /// <param name="scope">The item.</param>
    public bool Holds(AnswerScope scope) => _filter?.Keeps(scope, scope) ?? _path!.Walk(scope).Found.Count > 0;

    /// <summary>Why it cannot be told, or null.</summary>
    /// <param name="scope">The item.</param>
    public UnknownValue? Doubt(AnswerScope scope) => Roots.Select(r => scope.Roots[r].Unknown).FirstOrDefault(u => u is not null);
}
