namespace Crpbot.Code.Scanning;

/// <summary>Tells code that only tests run by the names that test runners look for (pytest, unittest, xunit).</summary>
public static class TestCode
{
    private static readonly string[] Folders = ["test", "tests", "testing", "__tests__", "spec", "specs", "fixtures", "testdata"];

    /// <summary>True for test code.</summary>
    /// <param name="path">Path with forward slashes.</param>
    public static bool Is(string path)
    {
        var parts = path.Replace('!', '/').Split('/');
        var name = parts[^1];
        if (name.StartsWith("test_", StringComparison.Ordinal) || name == "conftest.py") return true;
        foreach (var end in (ReadOnlySpan<string>)["_test.py", "_tests.py", "Test.cs", "Tests.cs"])
            if (name.EndsWith(end, StringComparison.Ordinal)) return true;
        foreach (var part in parts.AsSpan(0, parts.Length - 1))
            if (Folders.Contains(part, StringComparer.OrdinalIgnoreCase) || part.EndsWith(".Tests", StringComparison.OrdinalIgnoreCase) || part.EndsWith("_tests", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
