namespace Bench.PathTraversalXStrategyUpload;

internal static class PathExtensions
{
    public static string Under(this string name, string root) => $"{root}/{name.Trim()}";
}
