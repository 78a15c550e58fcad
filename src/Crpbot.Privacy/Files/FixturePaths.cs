namespace Crpbot.Privacy.Files;

/// <summary>Paths that say that their content is for tests or shows how something is done.</summary>
internal static class FixturePaths
{
    private static readonly string[] s_segments =
    [
        "test", "tests", "testing", "spec", "specs", "__tests__", "testdata", "test-data", "test_data", "fixture", "fixtures", "example", "examples", "sample", "samples", "demo", "demos",
        "mock", "mocks", "__mocks__", "stub", "stubs", "e2e", "integration-tests", "cypress", "cassettes", "seeds", "faker", "testsuite",
    ];

    /// <summary>True for such a path.</summary>
    /// <param name="path">Path with forward slashes.</param>
    public static bool Contains(string path)
    {
        foreach (var segment in path.Replace('!', '/').Split('/'))
        {
            if (Array.Exists(s_segments, s => segment.Equals(s, StringComparison.OrdinalIgnoreCase))) return true;
            if (segment.StartsWith("test_", StringComparison.OrdinalIgnoreCase) || segment.Contains("_test.", StringComparison.OrdinalIgnoreCase)) return true;
            if (segment.Contains(".test.", StringComparison.OrdinalIgnoreCase) || segment.Contains(".spec.", StringComparison.OrdinalIgnoreCase)) return true;
            if (segment.EndsWith("Test.java", StringComparison.Ordinal) || segment.EndsWith("Tests.cs", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
