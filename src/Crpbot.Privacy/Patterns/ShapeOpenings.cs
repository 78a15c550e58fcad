namespace Crpbot.Privacy.Patterns;

/// <summary>Works out how matches of a pattern can begin.</summary>
/// <param name="steps">The compiled pattern.</param>
internal sealed class ShapeOpenings(ShapeStep[] steps)
{
    private const int MaxRun = 96;
    private readonly HashSet<(int Step, int Length, byte Lead)> _seen = [];
    private readonly HashSet<ShapeOpening> _found = [];

    /// <summary>All openings.</summary>
    public IReadOnlyCollection<ShapeOpening> All()
    {
        Walk(0, 0, 0);
        return _found;
    }

    private void Walk(int index, int length, byte lead)
    {
        if (length > MaxRun || !_seen.Add((index, length, lead))) return;
        if (index == steps.Length)
        {
            _found.Add(new ShapeOpening(lead, length, default));
            return;
        }

        var step = steps[index];
        if (step.Set.IsEmpty)
        {
            Walk(step.Next, length, lead);
            if (step.Other >= 0) Walk(step.Other, length, lead);
            return;
        }

        if (!step.Set.And(ByteSet.Word).IsEmpty) Walk(step.Next, length + 1, lead);
        var signs = step.Set.Without(ByteSet.Word);
        if (signs.IsEmpty) return;
        if (length > 0) _found.Add(new ShapeOpening(lead, length, signs));
        else if (lead == 0) Leads(signs, step.Next);
    }

    private void Leads(ByteSet signs, int next)
    {
        for (byte sign = 0; sign < 128; sign++)
            if (signs.Has(sign)) Walk(next, 0, sign);
    }
}
