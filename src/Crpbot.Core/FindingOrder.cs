namespace Crpbot.Core;

/// <summary>The one order of findings in every output: worst severity first, then path, line, column, rule, fingerprint.</summary>
public sealed class FindingOrder : IComparer<Finding>
{
    /// <summary>The only instance.</summary>
    public static FindingOrder Instance { get; } = new();

    private FindingOrder()
    {
    }

    /// <inheritdoc />
    public int Compare(Finding? x, Finding? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        var order = ((int)y.Severity).CompareTo((int)x.Severity);
        if (order == 0) order = string.CompareOrdinal(x.SortPath, y.SortPath);
        if (order == 0) order = (x.Location?.Line ?? 0).CompareTo(y.Location?.Line ?? 0);
        if (order == 0) order = (x.Location?.Column ?? 0).CompareTo(y.Location?.Column ?? 0);
        if (order == 0) order = string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Fingerprint, y.Fingerprint);
    }
}
