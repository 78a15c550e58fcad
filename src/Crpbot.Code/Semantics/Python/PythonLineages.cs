namespace Crpbot.Code.Semantics.Python;

/// <summary>Puts the ancestors of a class into the order in which members are looked up.</summary>
internal static class PythonLineages
{
    private const int Most = 64;

    /// <summary>
    /// Joins the lineages of the bases. It is Python's order for all hierarchies that Python accepts as long as an ancestor that several bases
    /// share comes after all that derive from it; that is what keeping the last mention of each class gives.
    /// </summary>
    /// <param name="type">Class.</param>
    /// <param name="bases">Lineages of its bases, in order.</param>
    public static PythonLineage Merge(PythonClass type, IReadOnlyList<PythonLineage> bases)
    {
        var reversed = new List<PythonClass>();
        var seen = new HashSet<PythonClass> { type };
        var foreign = new List<string>();
        for (var i = bases.Count - 1; i >= 0; i--)
        {
            for (var j = bases[i].Classes.Count - 1; j >= 0; j--)
            {
                if (seen.Add(bases[i].Classes[j])) reversed.Add(bases[i].Classes[j]);
            }
        }

        reversed.Add(type);
        reversed.Reverse();
        foreach (var name in bases.SelectMany(one => one.Foreign))
        {
            if (foreign.Count < Most && !foreign.Contains(name, StringComparer.Ordinal)) foreign.Add(name);
        }

        if (reversed.Count > Most) reversed.RemoveRange(Most, reversed.Count - Most);
        return new PythonLineage(reversed, foreign);
    }
}
