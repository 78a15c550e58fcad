using Crpbot.Privacy.Patterns;
using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Scanning;

/// <summary>Patterns by the sign before their first run, by its length and by what follows it: most numbers of a text meet none.</summary>
internal sealed class OpeningTable
{
    /// <summary>Longest run that a pattern can begin with.</summary>
    public const int MaxRun = 96;

    private const int Follows = 8;
    private readonly PatternUse[][] _uses = new PatternUse[3 * (MaxRun + 1) * Follows][];

    /// <summary>Fills the table.</summary>
    /// <param name="rules">Rules that run.</param>
    public OpeningTable(IReadOnlyList<PersonalRule> rules)
    {
        Array.Fill(_uses, []);
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var pattern in rules[i].Patterns)
            {
                var use = new PatternUse(i, pattern);
                foreach (var opening in pattern.Shape.Openings) Add(use, opening);
            }
        }
    }

    /// <summary>The patterns worth a try.</summary>
    /// <param name="lead">Sign before the run when it is a plus or a bracket; 0 for none.</param>
    /// <param name="length">Length of the run, at most <see cref="MaxRun"/>.</param>
    /// <param name="follow">Byte behind the run; 0 at the end of the text.</param>
    public PatternUse[] Of(byte lead, int length, byte follow) => _uses[Index(lead, length, ClassOf(follow))];

    private void Add(PatternUse use, ShapeOpening opening)
    {
        if (opening.Length > MaxRun) return;
        for (var follow = 0; follow < Follows; follow++)
        {
            // A match that ends with the run may stand before anything.
            if (!opening.Follow.IsEmpty && !Signs(opening.Follow).Contains(follow)) continue;
            ref var uses = ref _uses[Index(opening.Lead, opening.Length, follow)];
            if (!uses.Contains(use)) uses = [.. uses, use];
        }
    }

    private static HashSet<int> Signs(ByteSet set)
    {
        var classes = new HashSet<int>();
        for (byte c = 0; c < 128; c++)
            if (set.Has(c)) classes.Add(ClassOf(c));
        return classes;
    }

    private static int Index(byte lead, int length, int follow) => ((((lead == (byte)'+' ? 1 : lead == (byte)'(' ? 2 : 0) * (MaxRun + 1)) + length) * Follows) + follow;

    private static int ClassOf(byte follow) => follow switch
    {
        (byte)' ' => 1,
        (byte)'-' => 2,
        (byte)'.' => 3,
        (byte)'/' => 4,
        (byte)'(' => 5,
        (byte)')' => 6,
        (byte)'+' => 7,
        _ => 0,
    };
}
