using Crpbot.Resources.Documents;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>All templates of the target: knows which is nested in which and who exports what.</summary>
internal sealed class TemplateLibrary
{
    private const int Deepest = 8;
    private const int MostOutputs = 20_000;
    private readonly IReadOnlyList<Template> _templates;
    private readonly IReadOnlyDictionary<string, string> _given;
    private readonly Dictionary<string, List<(Template Template, DocumentNode Value)>> _exports = new(StringComparer.Ordinal);
    private readonly HashSet<string> _importing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Value> _imported = new(StringComparer.Ordinal);
    private readonly List<ReadFault> _faults = [];
    private int _outputs;
    private int _outputsRead;

    public TemplateLibrary(IReadOnlyList<Template> templates, IReadOnlyDictionary<string, string> given)
    {
        _templates = templates;
        _given = given;
        foreach (var template in templates) Index(template);
    }

    /// <summary>Remarks and faults met while resolving.</summary>
    public IReadOnlyList<ReadFault> Faults => _faults;

    /// <summary>Resources of all templates, nested ones under their parents' parameters.</summary>
    public IEnumerable<Resource> Resources()
    {
        var nested = _templates.SelectMany(t => t.Section("Resources").Select(r => NestedIn(t, r.Value))).OfType<Template>().Select(t => t.File.DisplayPath).ToHashSet(StringComparer.Ordinal);
        foreach (var template in _templates)
        {
            // A template that only parents use is judged with what they give; one that nests itself is judged alone.
            if (nested.Contains(template.File.DisplayPath) && !Nests(template, template, 0)) continue;
            foreach (var resource in Stack(template, null, template.File.DisplayPath, 0)) yield return resource;
        }
    }

    /// <summary>What templates of the target export under a name.</summary>
    /// <param name="name">Name.</param>
    public Value Import(string name)
    {
        if (_imported.TryGetValue(name, out var known)) return known;
        if (!_exports.TryGetValue(name, out var found)) return new UnknownValue($"no template here exports '{name}'", "the exporting stack");
        if (_importing.Count > Deepest || !_importing.Add(name)) return new UnknownValue($"the export '{name}' imports itself", "a template without the cycle");
        try
        {
            var options = found.Select(f => new Choice("exported by " + f.Template.File.DisplayPath, new TemplateEvaluator(f.Template, this, _given, null, f.Template.File.DisplayPath).Resolve(f.Value))).ToList();
            return _imported[name] = Alternatives.Of(options, "which stack exports " + name, null);
        }
        finally
        {
            _importing.Remove(name);
        }
    }

    /// <summary>An output of a nested stack under its parent's parameters; null when stacks are nested too deeply.</summary>
    /// <param name="child">The nested template.</param>
    /// <param name="value">Node of the output's value.</param>
    /// <param name="passed">What the parent gives for parameters.</param>
    /// <param name="scope">Scope of the parent.</param>
    public Value? Output(Template child, DocumentNode value, IReadOnlyDictionary<string, Value> passed, string scope)
    {
        if (_outputs >= Deepest || ++_outputsRead > MostOutputs) return null;
        _outputs++;
        try
        {
            return new TemplateEvaluator(child, this, _given, passed, scope).Resolve(value);
        }
        finally
        {
            _outputs--;
        }
    }

    /// <summary>The template that a stack resource names by a local path, or null.</summary>
    /// <param name="parent">Template that holds it.</param>
    /// <param name="resource">The resource.</param>
    public Template? NestedIn(Template parent, DocumentNode resource)
    {
        if (resource is not DocumentMap map || map["Type"] is not DocumentScalar { Text: "AWS::CloudFormation::Stack" or "AWS::Serverless::Application" } || map["Properties"] is not DocumentMap properties) return null;
        if ((properties["TemplateURL"] ?? properties["Location"]) is not DocumentScalar { Text: var url } || url.Contains("://", StringComparison.Ordinal)) return null;
        var folder = parent.File.Path.Contains('/', StringComparison.Ordinal) ? parent.File.Path[..(parent.File.Path.LastIndexOf('/') + 1)] : string.Empty;
        var path = Normal(folder + url);
        return _templates.FirstOrDefault(t => string.Equals(t.File.Path, path, StringComparison.Ordinal) && t.File.ArchiveEntry is null);
    }

    /// <summary>Resources of one stack and of those nested in it.</summary>
    private IEnumerable<Resource> Stack(Template template, IReadOnlyDictionary<string, Value>? passed, string scope, int depth)
    {
        var evaluator = new TemplateEvaluator(template, this, _given, passed, scope);
        foreach (var (resource, node) in evaluator.Resources(_faults))
        {
            yield return resource;
            if (depth >= Deepest || NestedIn(template, node) is not { } child || child == template) continue;
            foreach (var inner in Stack(child, evaluator.Passed(resource.Id), scope, depth + 1)) yield return inner;
        }
    }

    private bool Nests(Template from, Template target, int depth) => depth < Deepest &&
        from.Section("Resources").Select(r => NestedIn(from, r.Value)).OfType<Template>().Any(t => t == target || Nests(t, target, depth + 1));

    private void Index(Template template)
    {
        foreach (var output in template.Section("Outputs"))
        {
            if (output.Value is not DocumentMap map || (map["Export"] as DocumentMap)?["Name"] is not { } name || map["Value"] is not { } value) continue;
            if (ExportName.Of(name, template) is not { } text) continue;
            if (!_exports.TryGetValue(text, out var list)) _exports[text] = list = [];
            list.Add((template, value));
        }
    }

    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
