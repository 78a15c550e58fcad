namespace Crpbot.Evidence.Metrics;

/// <summary>A file in which metrics stand.</summary>
internal interface IMetricFile
{
    /// <summary>The value at a path; null when there is none.</summary>
    /// <param name="path">JSON path or column.</param>
    MetricValue? Find(string path);

    /// <summary>All texts under a field of this name, at whatever depth, in file order.</summary>
    /// <param name="name">Name; separators and case do not count.</param>
    IEnumerable<MetricValue> Named(string name);
}
