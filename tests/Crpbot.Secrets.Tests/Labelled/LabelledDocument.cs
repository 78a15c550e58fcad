using System.Text;
using Crpbot.Rules.Templates;

namespace Crpbot.Secrets.Tests.Labelled;

/// <summary>A document of tests/labelled (its README gives the format): a text whose lines are judged by hand.</summary>
internal sealed class LabelledDocument
{
    private LabelledDocument(string path, byte[] text, IReadOnlyList<LabelledLine> lines) => (Path, Text, Lines) = (path, text, lines);

    /// <summary>Path that belongs to the text.</summary>
    public string Path { get; }

    /// <summary>The text, templates expanded.</summary>
    public byte[] Text { get; }

    /// <summary>Its labelled lines.</summary>
    public IReadOnlyList<LabelledLine> Lines { get; }

    /// <summary>Reads the documents of a folder.</summary>
    /// <param name="folder">Folder with text files.</param>
    public static IEnumerable<LabelledDocument> In(string folder) =>
        Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<LabelledDocument> Read(string file)
    {
        string? path = null;
        var lines = new List<string>();
        foreach (var line in File.ReadLines(file).Append("== "))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                if (path is not null) yield return Make(path, lines);
                path = line[3..].Trim();
                lines.Clear();
            }
            else if (line.Contains('|', StringComparison.Ordinal))
            {
                lines.Add(line);
            }
        }
    }

    private static LabelledDocument Make(string path, List<string> labelled)
    {
        var text = new StringBuilder();
        var lines = new List<LabelledLine>();
        var generators = new SecretMatcher([]).Generators;
        var number = 1;
        foreach (var line in labelled)
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var expanded = ExampleTemplate.Expand(line[(bar + 1)..], $"{path}:{number}", generators);
            var last = number + expanded.Count(c => c == '\n');
            lines.Add(new LabelledLine(line[0] == '+' ? line[1..bar] : null, number, last, expanded));
            text.Append(expanded).Append('\n');
            number = last + 1;
        }

        return new LabelledDocument(path, Encoding.UTF8.GetBytes(text.ToString()), lines);
    }
}
