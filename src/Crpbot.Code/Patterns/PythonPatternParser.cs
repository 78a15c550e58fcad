using Crpbot.Code.Python;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns;

/// <summary>Patterns for Python. Dots between decorators may be written; decorators match in any order and among others anyway.</summary>
public sealed class PythonPatternParser : IPatternParser
{
    /// <inheritdoc />
    public Language Language => Language.Python;

    /// <inheritdoc />
    public SyntaxNode Parse(string pattern) => PythonPattern.Parse(pattern.Contains('@', StringComparison.Ordinal) ? WithoutDots(pattern) : pattern);

    private static string WithoutDots(string pattern)
    {
        var lines = pattern.Split('\n').ToList();
        for (var i = lines.Count - 2; i > 0; i--)
        {
            if (lines[i].Trim() != "..." || !Begins(lines[i - 1], "@") || !Begins(lines[i + 1], "@", "def ", "class ", "async ")) continue;
            lines.RemoveAt(i);
        }

        return string.Join('\n', lines);
    }

    private static bool Begins(string line, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (line.AsSpan().TrimStart().StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
