using System.Collections.Concurrent;
using Crpbot.Core;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Reading;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Reads CloudFormation templates: YAML and JSON, with SAM, nested stacks by local path and exports of the repository's other templates.</summary>
public sealed class CloudFormationReader : IResourceReader
{
    private const int Looked = 256 << 10;
    private readonly ConcurrentBag<Template> _templates = [];
    private readonly ConcurrentBag<ReadFault> _faults = [];
    private readonly IReadOnlyDictionary<string, string> _given;

    /// <summary>Creates a reader.</summary>
    /// <param name="parameters">Values given for parameters, by name; they hold for every template.</param>
    public CloudFormationReader(IReadOnlyDictionary<string, string>? parameters = null) => _given = parameters ?? new Dictionary<string, string>(StringComparer.Ordinal);

    /// <inheritdoc />
    public string Name => "CloudFormation";

    /// <inheritdoc />
    public bool Claims(Subject subject)
    {
        var path = (subject.ArchiveEntry ?? subject.Path).AsSpan();
        if (!Ends(path, ".yaml") && !Ends(path, ".yml") && !Ends(path, ".json") && !Ends(path, ".template")) return false;
        if (Ends(path, ".resources.yml")) return false;
        var text = subject.Content.Span;
        if (text.Length > Looked) text = text[..Looked];
        return text.IndexOf("AWSTemplateFormatVersion"u8) >= 0 || text.IndexOf("AWS::Serverless-"u8) >= 0 || (text.IndexOf("Resources"u8) >= 0 && HasType(text));
    }

    /// <inheritdoc />
    public IReadOnlyList<Subject> Read(Subject subject)
    {
        var file = new ResourceFile(subject.Path, subject.ArchiveEntry, subject.Content.ToArray());
        try
        {
            if (DocumentReader.Read(file.Content.Span) is not DocumentMap root || !IsTemplate(root)) return [];
            var template = new Template(file, root);
            _templates.Add(template);
            return InlineCode.Of(template, subject);
        }
        catch (DocumentException error)
        {
            _faults.Add(new ReadFault(file, error.At, "the template cannot be read: " + error.Message, Fatal: true));
        }

        return [];
    }

    /// <inheritdoc />
    public ReaderResult Complete()
    {
        var templates = _templates.OrderBy(t => t.File.DisplayPath, StringComparer.Ordinal).ToList();
        var library = new TemplateLibrary(templates, _given);
        var resources = library.Resources().ToList();
        var faults = _faults.Concat(library.Faults).OrderBy(f => f.File.DisplayPath, StringComparer.Ordinal).ThenBy(f => f.At.Line).ToList();
        return new ReaderResult(resources, faults, templates.Count + _faults.Count) { Notes = [.. Undeclared(templates)] };
    }

    // A mistyped name would otherwise leave a value unknown, or by default, without a word.
    private IEnumerable<NotScanned> Undeclared(List<Template> templates)
    {
        if (templates.Count == 0 || _given.Count == 0) return [];
        var declared = templates.SelectMany(t => t.Section("Parameters")).Select(e => e.Key.Text).ToHashSet(StringComparer.Ordinal);
        return _given.Keys.Where(name => !declared.Contains(name)).Order(StringComparer.Ordinal).Select(name => new NotScanned("--parameters " + name, "no template declares this parameter", Incomplete: false));
    }

    private static bool IsTemplate(DocumentMap root) =>
        root["AWSTemplateFormatVersion"] is not null || root["Transform"] is not null ||
        (root["Resources"] is DocumentMap resources && resources.Entries.Any(e => e.Key.Text.StartsWith("Fn::ForEach", StringComparison.Ordinal) || e.Value is DocumentMap r && r["Type"] is DocumentScalar { Text: var type } && type.Contains("::", StringComparison.Ordinal)));

    private static bool Ends(ReadOnlySpan<char> path, string end) => path.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    // Type: AWS::…, "Type": "Custom::…" in any quoting; other files that speak of AWS types in prose do not have a Type key before them.
    private static bool HasType(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf("AWS::"u8); at >= 0;)
        {
            var before = text[..at];
            var from = Math.Max(0, before.Length - 16);
            if (before[from..].IndexOf("Type"u8) >= 0) return true;
            var next = text[(at + 5)..].IndexOf("AWS::"u8);
            if (next < 0) return false;
            at += 5 + next;
        }

        return false;
    }
}
