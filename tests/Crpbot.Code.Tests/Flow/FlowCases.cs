namespace Crpbot.Code.Tests.Flow;

/// <summary>
/// Programs in files below <c>Cases</c>: a line <c>### name | bad</c> or <c>### name | good</c> begins one, a line <c>#--- path</c> a further file of it.
/// In a bad one data reaches a sink, in a good one it does not.
/// </summary>
internal static class FlowCases
{
    public static IEnumerable<(string Name, bool IsBad, (string Path, string Text)[] Files)> All(string extension)
    {
        foreach (var path in Directory.EnumerateFiles(Folder(), "*" + extension).Order(StringComparer.Ordinal))
        {
            foreach (var part in File.ReadAllText(path).Split("### ").Skip(1))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                var head = part[..end].Split('|');
                yield return ($"{Path.GetFileNameWithoutExtension(path)}: {head[0].Trim()}", head[1].Trim() == "bad", Files(part[(end + 1)..], extension));
            }
        }
    }

    private static (string Path, string Text)[] Files(string text, string extension)
    {
        var parts = text.Split("#--- ");
        return
        [
            ("app/main" + extension, parts[0]),
            .. parts.Skip(1).Select(p => (p[..p.IndexOf('\n', StringComparison.Ordinal)].Trim(), p[(p.IndexOf('\n', StringComparison.Ordinal) + 1)..])),
        ];
    }

    private static string Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, "tests", "Crpbot.Code.Tests", "Flow", "Cases");
            if (Directory.Exists(folder)) return folder;
        }

        throw new DirectoryNotFoundException("tests/Crpbot.Code.Tests/Flow/Cases");
    }
}
