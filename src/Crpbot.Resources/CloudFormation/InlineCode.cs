using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Documents;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Code that stands in a template (<c>Code.ZipFile</c>, <c>InlineCode</c>, <c>UserData</c>), as files of their own with each line mapped to the template's.</summary>
internal static class InlineCode
{
    private const int Deepest = 24;

    /// <summary>The files.</summary>
    /// <param name="template">The template.</param>
    /// <param name="subject">The subject that it was read from.</param>
    public static IReadOnlyList<Subject> Of(Template template, Subject subject)
    {
        var found = new List<Subject>();
        foreach (var entry in template.Section("Resources"))
        {
            if (entry.Value is not DocumentMap resource || resource["Properties"] is not DocumentMap properties) continue;
            if (((properties["Code"] as DocumentMap)?["ZipFile"] ?? properties["InlineCode"]) is { } code) Add(found, subject, entry.Key.Text + Extension(properties), code);
            var data = properties["UserData"] ?? (properties["LaunchTemplateData"] as DocumentMap)?["UserData"];
            if (data is not null) Add(found, subject, entry.Key.Text + ".sh", data);
        }

        return found;
    }

    private static string Extension(DocumentMap properties)
    {
        var runtime = (properties["Runtime"] as DocumentScalar)?.Text ?? string.Empty;
        return runtime.StartsWith("nodejs", StringComparison.Ordinal) ? ".js" : ".py";
    }

    private static void Add(List<Subject> found, Subject subject, string name, DocumentNode node)
    {
        var lines = new List<int>();
        var text = new StringBuilder();
        if (!Write(node, text, lines, Deepest) || lines.Count == 0) return;
        found.Add(new Subject
        {
            Path = subject.Path,
            ArchiveEntry = subject.ArchiveEntry is null ? name : subject.ArchiveEntry + "!" + name,
            Origin = subject.Origin,
            Commit = subject.Commit,
            Content = Encoding.UTF8.GetBytes(text.ToString()),
            IsTracked = subject.IsTracked,
            AddedLines = subject.AddedLines,
            LineMap = lines,
            IsExcerpt = true,
        });
    }

    /// <summary>Writes the text of a node; parts that only a deployment knows stay as they are written.</summary>
    private static bool Write(DocumentNode node, StringBuilder text, List<int> lines, int depth) => depth > 0 && node switch
    {
        DocumentScalar scalar => Append(scalar, text, lines),
        DocumentList { Tag: "!Join", Items: [DocumentScalar by, DocumentList list] } => Join(by.Text, list, text, lines, depth - 1),
        DocumentList { Tag: "!Sub", Items: [DocumentScalar scalar, ..] } => Append(scalar, text, lines),
        DocumentMap { Entries: [{ Key.Text: "Fn::Join", Value: DocumentList { Items: [DocumentScalar by, DocumentList list] } }] } => Join(by.Text, list, text, lines, depth - 1),
        DocumentMap { Entries: [{ Key.Text: "Fn::Base64" or "Fn::Sub", Value: var inner }] } => Write(inner is DocumentList { Tag: null, Items: [DocumentScalar form, ..] } ? form : inner, text, lines, depth - 1),
        DocumentMap { Entries: [{ Key.Text: "Ref", Value: DocumentScalar name }] } => Append(name with { Text = "${" + name.Text + "}" }, text, lines),
        _ => false,
    };

    private static bool Join(string by, DocumentList list, StringBuilder text, List<int> lines, int depth)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0 && by.Length > 0) Append(new DocumentScalar(list.Items[i - 1].At, null, by, IsPlain: false), text, lines);
            if (!Write(list.Items[i], text, lines, depth)) Append(new DocumentScalar(list.Items[i].At, null, "${}", IsPlain: false), text, lines);
        }

        return true;
    }

    private static bool Append(DocumentScalar scalar, StringBuilder text, List<int> lines)
    {
        if (scalar.Text.Length == 0) return true;
        if (lines.Count == 0) lines.Add(LineOf(scalar, 0));
        // Text that goes on on an open line keeps the line's place
        var written = scalar.Tag == "!Ref" ? "${" + scalar.Text + "}" : scalar.Text;
        if (text.Length > 0 && text[^1] == '\n') lines[^1] = LineOf(scalar, 0);
        var line = 0;
        foreach (var c in written)
            if (c == '\n') lines.Add(LineOf(scalar, ++line));
        text.Append(written);
        return true;
    }

    private static int LineOf(DocumentScalar scalar, int line) => scalar.IsBlock ? scalar.At.Line + 1 + line : scalar.At.Line;
}
