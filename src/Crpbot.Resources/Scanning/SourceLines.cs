using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Scanning;

/// <summary>Shows lines of the files that declare resources.</summary>
internal sealed class SourceLines(Func<string, string, string> redact)
{
    private const int Longest = 400;
    private const int Around = 2000;
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>Ignore comments that apply to a line.</summary>
    public IReadOnlyList<InlineIgnore> Ignores(ResourceFile file, int line)
    {
        var lines = Lines(file);
        return line >= 1 && line <= lines.Length ? InlineIgnores.Of(lines[line - 1], line >= 2 ? lines[line - 2] : string.Empty, line) : [];
    }

    /// <summary>The line of a finding.</summary>
    /// <param name="file">File.</param>
    /// <param name="at">Place.</param>
    /// <param name="hidden">A value that must not be shown; null when there is none.</param>
    public Excerpt? Excerpt(ResourceFile file, Location at, Value? hidden)
    {
        var lines = Lines(file);
        if (at.Line < 1 || at.Line > lines.Length) return null;
        var line = lines[at.Line - 1];
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        var length = Math.Max(1, (at.EndLine == at.Line ? Math.Min(at.EndColumn - 1, line.Length) : line.Length) - start);
        if (hidden is not null)
        {
            // The value may be written elsewhere (a parameter's default) or here: nothing of the line behind its key is shown.
            line = line[..start] + "…";
            length = 1;
        }

        // What is secret is found in the whole surroundings, and cut after it is masked.
        var from = Math.Max(0, start - Around);
        var shown = LineMask.Apply(redact(file.Path, line.Substring(from, Math.Min(line.Length - from, 2 * Around))), lines, at.Line - 1);
        start -= from;
        if (shown.Length > Longest)
        {
            var cut = Math.Clamp(start - (Longest / 2), 0, shown.Length - Longest);
            (shown, start) = (shown.Substring(cut, Longest), start - cut);
        }

        start = Math.Min(start, Math.Max(0, shown.Length - 1));
        return new Excerpt(at.Line, [shown], 0, start, Math.Clamp(length, 1, Math.Max(1, shown.Length - start)));
    }

    private string[] Lines(ResourceFile file)
    {
        if (!_files.TryGetValue(file.DisplayPath, out var lines))
            _files[file.DisplayPath] = lines = Encoding.UTF8.GetString(file.Content.Span).ReplaceLineEndings("\n").Split('\n');
        return lines;
    }
}
