using Crpbot.Core;

namespace Crpbot.Privacy.Patterns;

/// <summary>A pattern for a value, matched at a given offset of a text; greedy, and over when letters, digits and underscores no longer touch it.</summary>
internal sealed class Shape
{
    private const int Budget = 3000;
    private readonly ShapeStep[] _steps;

    /// <summary>Compiles a pattern.</summary>
    /// <param name="source">The pattern.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public Shape(RuleScalar source)
    {
        Text = source.Value;
        _steps = ShapeParser.Parse(source);
        Openings = [.. new ShapeOpenings(_steps).All()];
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>How a match can begin, for the table that knows which patterns are worth a try.</summary>
    public IReadOnlyList<ShapeOpening> Openings { get; }

    /// <summary>End of the longest preferred match that begins at an offset; -1 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset.</param>
    public int Match(ReadOnlySpan<byte> text, int start)
    {
        var budget = Budget;
        return Match(text, start, 0, ref budget);
    }

    private int Match(ReadOnlySpan<byte> text, int at, int index, ref int budget)
    {
        while (true)
        {
            if (--budget < 0) return -1;
            if (index == _steps.Length) return Boundary.IsEnd(text, at) ? at : -1;
            ref readonly var step = ref _steps[index];
            if (step.Set.IsEmpty)
            {
                if (step.Other >= 0)
                {
                    var end = Match(text, at, step.Next, ref budget);
                    if (end >= 0) return end;
                    index = step.Other;
                }
                else
                {
                    index = step.Next;
                }

                continue;
            }

            if (at >= text.Length || !step.Set.Has(text[at])) return -1;
            at++;
            index = step.Next;
        }
    }
}
