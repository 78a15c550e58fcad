using Crpbot.Resources.Conditions;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Resolves one template: parameters, conditions, intrinsic functions and resources. Unknown stays unknown.</summary>
internal sealed class TemplateEvaluator
{
    private const int MostTurns = 10_000;

    private readonly Template _template;
    private readonly TemplateLibrary _library;
    private readonly ParameterValues _parameters;
    private readonly TemplateConditions _conditions;
    private readonly Intrinsics _functions;
    private readonly Dictionary<string, IReadOnlyDictionary<string, Value>> _passed = new(StringComparer.Ordinal);
    private readonly string _scope;
    private int _depth;
    private int _turns;

    public TemplateEvaluator(Template template, TemplateLibrary library, IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, Value>? passed, string scope)
    {
        _template = template;
        _library = library;
        _scope = scope;
        _parameters = new ParameterValues(template, given, passed);
        _conditions = new TemplateConditions(template, this);
        _functions = new Intrinsics(this);
    }

    /// <summary>The template.</summary>
    public Template Template => _template;

    /// <summary>Variables of <c>Fn::ForEach</c> in force.</summary>
    public Dictionary<string, Value> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Its conditions.</summary>
    public TemplateConditions Conditions => _conditions;

    /// <summary>Exports of other templates.</summary>
    public TemplateLibrary Library => _library;

    /// <summary>Counts one turn of a loop; false when nested loops have run so often that the template is not a serious one.</summary>
    public bool Unroll() => ++_turns <= MostTurns;

    /// <summary>The value of a node.</summary>
    /// <param name="node">Node.</param>
    public Value Resolve(DocumentNode node)
    {
        if (_depth > DocumentReader.MaxDepth) return new UnknownValue("it is nested too deeply", "a flatter template") { At = node.At };
        _depth++;
        try
        {
            var value = Of(node);
            return value.At is null ? value with { At = node.At } : value;
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>What a name stands for: variable, parameter, pseudo parameter or resource.</summary>
    /// <param name="name">Name.</param>
    public Value Reference(string name)
    {
        if (Variables.TryGetValue(name, out var variable)) return variable;
        if (_parameters.Of(name) is { } parameter) return parameter;
        if (name.StartsWith("AWS::", StringComparison.Ordinal)) return PseudoParameters.Of(name);
        return Declares(name) ? new ReferenceValue(Key(name)) : new UnknownValue($"the template declares nothing called '{name}'", "a template that declares it");
    }

    /// <summary>An attribute of a resource; an output of a nested stack.</summary>
    /// <param name="name">Logical id.</param>
    /// <param name="attribute">Attribute.</param>
    public Value Attribute(string name, string attribute) =>
        Output(name, attribute) ?? (Declares(name) ? new ReferenceValue(Key(name), attribute) : new UnknownValue($"the template declares no resource '{name}'", "a template that declares it"));

    /// <summary>What the parent gives a nested stack for its parameters; evaluated once.</summary>
    /// <param name="name">Logical id of the stack.</param>
    public IReadOnlyDictionary<string, Value> Passed(string name)
    {
        if (_passed.TryGetValue(name, out var known)) return known;
        var passed = new Dictionary<string, Value>(StringComparer.Ordinal);
        // While they are being resolved, stacks that need each other see references
        _passed[name] = passed;
        if (_template.Entry("Resources", name)?["Properties"] is DocumentMap properties && properties["Parameters"] is { } node && Resolve(node) is MapValue map)
            foreach (var entry in map.Entries) passed[entry.Key] = entry.Value;
        return passed;
    }

    private Value? Output(string name, string attribute)
    {
        const string Prefix = "Outputs.";
        if (!attribute.StartsWith(Prefix, StringComparison.Ordinal) || _template.Entry("Resources", name) is not { } stack) return null;
        if (_library.NestedIn(_template, stack) is not { } child || child.Entry("Outputs", attribute[Prefix.Length..])?["Value"] is not { } value) return null;
        return _library.Output(child, value, Passed(name), _scope);
    }

    /// <summary>Resources in order, with their nodes; those whose condition is certainly false are left out.</summary>
    /// <param name="faults">Gets what cannot be read.</param>
    public IEnumerable<(Resource Resource, DocumentNode Node)> Resources(List<ReadFault> faults)
    {
        if (_template.Root["Resources"] is { } section and not DocumentMap)
        {
            faults.Add(new ReadFault(_template.File, section.At, "'Resources' must hold logical ids and resources", Fatal: true));
            yield break;
        }

        foreach (var (key, node) in ForEach.Expand(_template.Section("Resources"), this, loop => faults.Add(Undecided(loop))))
        {
            if (node is not DocumentMap map || map["Type"] is not DocumentScalar { Tag: null } type)
            {
                faults.Add(new ReadFault(_template.File, node.At, $"resource '{key.Text}' has no type", Fatal: true));
                continue;
            }

            foreach (var resource in Of(key, map, type.Text)) yield return (resource, node);
        }

        if (_turns > MostTurns) faults.Add(new ReadFault(_template.File, _template.Root.At, $"its loops run more than {MostTurns} times; the rest was not judged", Fatal: true));
    }

    private ReadFault Undecided(DocumentScalar loop) => new(_template.File, loop.At, $"the list of {loop.Text} is not known, so what it declares was not judged (--parameters may give it)", Fatal: false);

    private List<Resource> Of(DocumentScalar key, DocumentMap map, string type)
    {
        var condition = (map["Condition"] as DocumentScalar)?.Text;
        var exists = condition is not null ? _conditions.Named(condition) : new ConditionValue(Truth.True, null, null);
        if (exists.Truth == Truth.False && exists.ByDefault is null) return [];
        // Where it exists, its condition holds
        return exists.Truth == Truth.Unknown ? _conditions.Assume(condition!, true, () => Of(key, map, type, exists)) : Of(key, map, type, exists);
    }

    private List<Resource> Of(DocumentScalar key, DocumentMap map, string type, ConditionValue exists)
    {
        var properties = map["Properties"] is { } node ? Resolve(node) as MapValue : null;
        var resource = new Resource
        {
            Type = type,
            Id = key.Text,
            Key = Key(key.Text),
            Source = ResourceSource.Template,
            Scope = _scope,
            Properties = properties ?? MapValue.Empty with { At = key.At, Open = map["Properties"] is not null },
            Attributes = new MapValue([.. map.Entries.Where(e => e.Key.Text is not ("Type" or "Properties" or "Condition")).Select(e => new MapEntry(e.Key.Text, Resolve(e.Value), e.Key.At))]) { At = key.At },
            File = _template.File,
            At = key.At,
            OnlyWhen = exists.Truth == Truth.True ? null : exists.Words,
        };
        return [.. Serverless.Expand(resource, _template, this).Select(r => r with { Names = ExplicitNames.Of(r) })];
    }

    private Value Of(DocumentNode node)
    {
        switch (node)
        {
            case DocumentScalar or DocumentList or DocumentMap when node.Tag is { } tag:
                return _functions.Call(FunctionNames.OfTag(tag), node, node);
            case DocumentMap { Entries: [var only] } when FunctionNames.IsFunction(only.Key.Text):
                return _functions.Call(only.Key.Text, only.Value, node);
            case DocumentMap map:
                return Map(map);
            case DocumentList list:
                return Items(list);
            case DocumentScalar scalar:
                return DynamicReference.Of(scalar.Text) ?? PlainValues.Of(scalar);
            default:
                return new UnknownValue("it is no value", "a valid template");
        }
    }

    private MapValue Map(DocumentMap map)
    {
        var open = map["Fn::Transform"] is not null;
        var entries = new List<MapEntry>();
        foreach (var (key, value) in ForEach.Expand(map.Entries, this, _ => open = true))
            if (key.Text != "Fn::Transform") entries.Add(new MapEntry(key.Text, Resolve(value), key.At));
        return new MapValue(entries, open) { At = map.At };
    }

    private ListValue Items(DocumentList list)
    {
        var items = list.Items.Select(Resolve).Where(v => v is not AbsentValue).ToList();
        return new ListValue(items) { At = list.At };
    }

    private bool Declares(string name) => (_template.Root["Resources"] as DocumentMap)?[name] is not null || ForEach.Declares(_template, name) || Serverless.Declares(_template, name);

    private string Key(string name) => _template.File.DisplayPath + "#" + name;
}
