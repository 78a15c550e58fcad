namespace Crpbot.Secrets.Engine;

/// <summary>Where several rules claim the same bytes, the most specific one speaks.</summary>
internal static class OverlapResolution
{
    /// <summary>Sorts by place and drops what a more specific, or as specific and longer, detection overlaps.</summary>
    /// <param name="detections">Changed in place.</param>
    public static void Apply(List<Detection> detections)
    {
        if (detections.Count < 2) return;
        detections.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var kept = 0;
        for (var i = 0; i < detections.Count; i++)
        {
            var candidate = detections[i];
            var beaten = false;
            while (kept > 0 && !beaten && detections[kept - 1].Overlaps(candidate))
            {
                if (Wins(candidate, detections[kept - 1])) kept--;
                else beaten = true;
            }

            if (!beaten) detections[kept++] = candidate;
        }

        detections.RemoveRange(kept, detections.Count - kept);
    }

    private static bool Wins(Detection challenger, Detection holder)
    {
        var (a, b) = (challenger.Rule.Priority, holder.Rule.Priority);
        if (a != b) return a > b;
        var (x, y) = (challenger.End - challenger.Start, holder.End - holder.Start);
        if (x != y) return x > y;
        return string.CompareOrdinal(challenger.Rule.Rule.Id, holder.Rule.Rule.Id) < 0;
    }
}
