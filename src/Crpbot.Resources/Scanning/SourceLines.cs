using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Scanning;

/// <summary>Shows lines of the files that declare resources.</summary>
internal sealed class SourceLines(Func<string, string, string> redact)
{
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

        return Crpbot.Core.Excerpt.OfLine(at.Line, line, start, length, part => LineMask.Apply(redact(file.Path, part), lines, at.Line - 1));
    }

    private string[] Lines(ResourceFile file)
    {
        if (!_files.TryGetValue(file.DisplayPath, out var lines))
            _files[file.DisplayPath] = lines = Encoding.UTF8.GetString(file.Content.Span).ReplaceLineEndings("\n").Split('\n');
        return lines;
    }
}
