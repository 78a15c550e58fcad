using Crpbot.Sources.Tree;

namespace Crpbot.Sources.Tests.Ignore;

/// <summary>Random trees with random ignore files: ours against git's own answer.</summary>
public sealed class GitDifferenceTests
{
    private static readonly string[] s_names = ["a", "b", "ab", "abc", "foo", "bar", "foo.o", "bar.o", "x.txt", ".env", "a b", "a ", "grün", "[a]", "b]", "a-b", "!x", "#x", "A", "Foo", "a*b", "q?", "1", "2", "back\\slash", "日本"];

    private static readonly string[] s_pieces = ["a", "b", "ab", "foo", "bar", "*", "**", "?", "*.o", "f*", "*o", "b?r", "[ab]", "[!a]", "[^b]", "[a-c]*", "[[:alpha:]]*", "[]a]", "[a", "\\a", "\\*", "gr*n", "gr??n", "gr?n", "日*", "*b*", "a*b", "[[:digit:]]", "[a-", "[\\a]", "[b-\\c]", "fo[o]", "ba**", "**r", "f**o", "???", "a\\ b", "x.txt", ".*", "*.*", "q\\?", "[[:nope:]]", "[[:upper:]]*", "[a-]*", "[--0]*", "\\[a\\]", "\\\\*", "back\\\\slash"];

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 24));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Listing_equals_git_ls_files(int seed)
    {
        for (var round = 0; round < 5; round++) Assert.Equal("", Compare((seed * 1000) + round, CompareListing));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Ignored_files_equal_git_check_ignore(int seed)
    {
        for (var round = 0; round < 3; round++) Assert.Equal("", Compare((seed * 7000) + round, CompareIgnored));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_folder_below_the_top_lists_what_git_lists_there(int seed)
    {
        for (var round = 0; round < 2; round++) Assert.Equal("", Compare((seed * 9000) + round, CompareBelow));
    }

    private static string Compare(int seed, Func<string, Random, string> compare)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        Shell.Git(folder.Root, "", "init", "-q");
        var files = Grow(folder, random);
        var patterns = new List<string>();
        foreach (var place in files.Select(f => Path.GetDirectoryName(f)!).Append("").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            if (place.Length > 0 && random.Next(3) > 0) continue;
            var text = Patterns(random);
            folder.Write(Path.Combine(place, ".gitignore"), text);
            patterns.Add($"--- {place}/.gitignore\n{text}");
        }

        if (random.Next(2) == 0) patterns.Add("--- exclude\n" + File.ReadAllText(folder.Write(".git/info/exclude", Patterns(random))));
        if (random.Next(2) == 0) patterns.Add("--- global\n" + File.ReadAllText(folder.Write(".git/xdg/git/ignore", Patterns(random))));
        var difference = compare(folder.Root, random);
        return difference.Length == 0 ? "" : $"{difference}\nseed {seed}\n{string.Join('\n', patterns)}\nfiles\n{string.Join('\n', files)}";
    }

    private static string CompareListing(string root, Random random)
    {
        Track(root, random);
        var expected = Names(Shell.Git(root, "", "ls-files", "-co", "--exclude-standard", "-z"));
        var actual = new TreeSource(root, Options(root, Names(Shell.Git(root, "", "ls-files", "-z")))).List(CancellationToken.None);
        return Difference(expected, actual);
    }

    private static string CompareIgnored(string root, Random random)
    {
        var all = new TreeSource(root, new TreeOptions()).List(CancellationToken.None);
        var ignored = Names(Shell.Git(root, string.Concat(all.Select(p => p + "\0")), "check-ignore", "--no-index", "-z", "--stdin"));
        var actual = new TreeSource(root, Options(root, new HashSet<string>())).List(CancellationToken.None);
        return Difference(ignored, all.Except(actual, StringComparer.Ordinal));
    }

    private static string CompareBelow(string root, Random random)
    {
        Track(root, random);
        foreach (var below in Directory.GetDirectories(root).Where(d => Path.GetFileName(d) != ".git"))
        {
            var prefix = Path.GetFileName(below);
            // A folder that was named on the command line is read although ignored; git lists nothing of it.
            if (Shell.Git(root, prefix + "/\0", "check-ignore", "--no-index", "-z", "--stdin").Length > 0) continue;
            var expected = Names(Shell.Git(root, "", "-C", below, "ls-files", "-co", "--exclude-standard", "-z"));
            var options = Options(root, Names(Shell.Git(root, "", "-C", below, "ls-files", "-z"))) with { RepositoryRoot = root, PathPrefix = prefix };
            if (Difference(expected, new TreeSource(below, options).List(CancellationToken.None)) is { Length: > 0 } difference) return $"below {prefix}: {difference}";
        }

        return "";
    }

    private static string Difference(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (missing, extra) = (expected.Except(actual, StringComparer.Ordinal).ToList(), actual.Except(expected, StringComparer.Ordinal).ToList());
        return missing.Count + extra.Count == 0 ? "" : $"missing: {string.Join(" | ", missing)}\nextra: {string.Join(" | ", extra)}";
    }

    private static TreeOptions Options(string root, HashSet<string> tracked) => new() { Tracked = tracked, ExtraIgnoreFiles = [Path.Combine(root, ".git/xdg/git/ignore"), Path.Combine(root, ".git/info/exclude")], Threads = 2 };

    private static HashSet<string> Names(string output) => [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries)];

    private static void Track(string root, Random random)
    {
        var some = new TreeSource(root, new TreeOptions()).List(CancellationToken.None).Where(_ => random.Next(4) == 0).ToList();
        if (some.Count > 0) Shell.Git(root, string.Concat(some.Select(p => p + "\0")), "--literal-pathspecs", "add", "-f", "--pathspec-from-file=-", "--pathspec-file-nul");
    }

    private static List<string> Grow(TemporaryFolder folder, Random random)
    {
        var files = new List<string>();
        for (var i = random.Next(5, 30); i > 0; i--)
        {
            var path = string.Join('/', Enumerable.Range(0, random.Next(1, 5)).Select(_ => s_names[random.Next(s_names.Length)]));
            var isBlocked = files.Exists(f => f == path || f.StartsWith(path + "/", StringComparison.Ordinal) || path.StartsWith(f + "/", StringComparison.Ordinal));
            if (isBlocked) continue;
            folder.Write(path, "x");
            files.Add(path);
        }

        return files;
    }

    private static string Patterns(Random random)
    {
        var lines = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pattern(random));
        var start = random.Next(10) == 0 ? "\uFEFF" : "";
        return start + string.Join(random.Next(8) == 0 ? "\r\n" : "\n", lines) + (random.Next(3) == 0 ? "" : "\n");
    }

    private static string Pattern(Random random)
    {
        if (random.Next(25) == 0) return new[] { "", "#a", "\\#x", "\\!x", "!", "/", "//", "!/", "   ", "a   ", "a\\ ", "a\\  ", "**/", "/**", "**", "*/", "a//b", "\\", "a\\", "/*", "!*/", "foo/**/bar", "**/foo/**" }[random.Next(23)];
        var text = string.Join('/', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Piece(random)));
        if (random.Next(4) == 0) text = "/" + text;
        if (random.Next(4) == 0) text += "/";
        if (random.Next(3) == 0) text = "!" + text;
        if (random.Next(12) == 0) text += "  ";
        return text;
    }

    private static string Piece(Random random)
    {
        var piece = random.Next(3) == 0 ? s_names[random.Next(s_names.Length)] : s_pieces[random.Next(s_pieces.Length)];
        return random.Next(5) == 0 ? piece + s_pieces[random.Next(s_pieces.Length)] : piece;
    }
}
