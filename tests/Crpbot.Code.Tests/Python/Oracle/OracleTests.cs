using Crpbot.Code.Python;

namespace Crpbot.Code.Tests.Python.Oracle;

/// <summary>
/// Our trees against CPython's. constructs.txt holds pieces of Python, good and bad, of every production of the grammar; constructs.expected.txt the digests
/// of CPython 3.14's trees, an exclamation mark where it refuses. bench/python/oracle.sh compares whole libraries and thousands of mutants.
/// </summary>
public sealed class OracleTests
{
    private const long LibraryBytes = 3_000_000;

    [Fact]
    public void Every_construct_has_the_tree_of_CPython_or_a_fault_where_it_refuses()
    {
        var expected = File.ReadAllLines(Oracles.Beside("constructs.expected.txt"));
        var actual = Oracles.Constructs().Select(c => Mark(AstDump.Digest(PythonParser.Parse(c), modern: true))).ToArray();

        Assert.Equal([], Differing(expected, actual, Oracles.Constructs()));
    }

    [PyodideFact]
    public void What_is_expected_of_the_constructs_is_what_CPython_says()
    {
        var folder = Directory.CreateTempSubdirectory("crpbot-constructs");
        var files = Oracles.Constructs().Select((text, i) => Written(Path.Combine(folder.FullName, $"{i:000}.py"), text)).ToArray();
        var digests = Oracles.ByPyodide(files).Select(Mark).ToArray();
        folder.Delete(recursive: true);
        if (Environment.GetEnvironmentVariable("CRPBOT_UPDATE_EXPECTED") == "1") File.WriteAllLines(Oracles.Beside("constructs.expected.txt"), digests);

        Assert.Equal(digests, File.ReadAllLines(Oracles.Beside("constructs.expected.txt")));
    }

    [PythonFact]
    public void The_standard_library_has_the_trees_of_the_local_CPython()
    {
        var (minor, library) = Oracles.Local();
        var files = Sample(library);
        var theirs = Oracles.ByPython(files);
        var ours = files.Select(f => Mark(AstDump.Digest(PythonParser.Parse(File.ReadAllBytes(f)), modern: minor >= 12))).ToArray();

        Assert.Equal([], Differing([.. theirs.Select(Mark)], ours, files));
    }

    /// <summary>The library's files by name, tests of the grammar first, up to a number of bytes.</summary>
    private static string[] Sample(string library)
    {
        string[] tests = ["grammar", "patma", "fstring", "named_expressions", "unicode_identifiers", "string_literals", "generators", "exception_group", "unpack_ex", "decorators", "coroutines"];
        var files = tests.Select(t => Path.Combine(library, "test", $"test_{t}.py")).Where(File.Exists).Concat(Directory.EnumerateFiles(library, "*.py").Order(StringComparer.Ordinal));
        var bytes = 0L;
        var taken = new List<string>();
        foreach (var file in files)
        {
            bytes += new FileInfo(file).Length;
            if (bytes > LibraryBytes) break;
            taken.Add(file);
        }

        return [.. taken];
    }

    private static string Written(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }

    private static string Mark(string digest) => digest.StartsWith('!') ? "!" : digest;

    private static string[] Differing(string[] expected, string[] actual, string[] names)
    {
        Assert.Equal(expected.Length, actual.Length);
        return [.. names.Where((_, i) => expected[i] != actual[i])];
    }
}
