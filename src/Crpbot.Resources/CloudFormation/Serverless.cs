using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Turns the types of the serverless transform into the resources that they become, at the place where they are written.</summary>
internal static class Serverless
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["AWS::Serverless::Function"] = "AWS::Lambda::Function",
        ["AWS::Serverless::SimpleTable"] = "AWS::DynamoDB::Table",
        ["AWS::Serverless::LayerVersion"] = "AWS::Lambda::LayerVersion",
        ["AWS::Serverless::StateMachine"] = "AWS::StepFunctions::StateMachine",
        ["AWS::Serverless::HttpApi"] = "AWS::ApiGatewayV2::Api",
        ["AWS::Serverless::Api"] = "AWS::ApiGateway::RestApi",
    };

    /// <summary>True when the transform itself declares a resource of that name: <c>FunctionRole</c> of a function.</summary>
    /// <param name="template">Template.</param>
    /// <param name="name">Logical id.</param>
    public static bool Declares(Template template, string name) =>
        name.EndsWith("Role", StringComparison.Ordinal) && template.Entry("Resources", name[..^4])?["Type"] is DocumentScalar { Text: "AWS::Serverless::Function" };

    /// <summary>The resources that a resource becomes.</summary>
    /// <param name="resource">Resource as written.</param>
    /// <param name="template">Template, for <c>Globals</c>.</param>
    /// <param name="evaluator">Evaluator.</param>
    public static IEnumerable<Resource> Expand(Resource resource, Template template, TemplateEvaluator evaluator)
    {
        if (!Types.TryGetValue(resource.Type, out var type))
        {
            yield return resource;
            yield break;
        }

        var merged = WithGlobals(resource, template, evaluator);
        yield return merged with { Type = type, Properties = Renamed(merged) };
        if (resource.Type == "AWS::Serverless::Function" && resource.Properties["Role"] is null) yield return Role(merged);
    }

    private static Resource WithGlobals(Resource resource, Template template, TemplateEvaluator evaluator)
    {
        var section = resource.Type[(resource.Type.LastIndexOf(':') + 1)..];
        if ((template.Root["Globals"] as DocumentMap)?[section] is not DocumentMap node || evaluator.Resolve(node) is not MapValue globals) return resource;
        return resource with { Properties = Merged(resource.Properties, globals) };
    }

    private static MapValue Merged(MapValue own, MapValue globals)
    {
        var entries = own.Entries.Select(e => e.Value is MapValue inner && globals[e.Key] is MapValue outer ? e with { Value = Merged(inner, outer) } : e).ToList();
        entries.AddRange(globals.Entries.Where(g => own[g.Key] is null));
        return own with { Entries = entries };
    }

    private static MapValue Renamed(Resource resource)
    {
        var entries = new List<MapEntry>();
        foreach (var entry in resource.Properties.Entries)
        {
            entries.Add((resource.Type, entry.Key) switch
            {
                ("AWS::Serverless::Function", "Tracing") => entry with { Key = "TracingConfig", Value = Wrapped("Mode", entry.Value) },
                ("AWS::Serverless::Function", "DeadLetterQueue") => entry with { Key = "DeadLetterConfig" },
                ("AWS::Serverless::Function", "InlineCode") => entry with { Key = "Code", Value = Wrapped("ZipFile", entry.Value) },
                _ => entry,
            });
        }

        return resource.Properties with { Entries = entries };
    }

    private static Resource Role(Resource function)
    {
        var entries = new List<MapEntry>();
        if (function.Properties["Policies"] is ListValue list)
        {
            entries.Add(new MapEntry("ManagedPolicyArns", new ListValue([.. list.Items.Where(p => p is ScalarValue or PartialText or ReferenceValue)]) { At = list.At }));
            var inline = list.Items.OfType<MapValue>().Where(m => m["Statement"] is not null);
            entries.Add(new MapEntry("Policies", new ListValue([.. inline.Select(m => Wrapped("PolicyDocument", m))]) { At = list.At }));
        }

        return function with { Type = "AWS::IAM::Role", Id = function.Id + "Role", Key = function.Key + "Role", Properties = new MapValue(entries) { At = function.Properties.At }, Attributes = MapValue.Empty };
    }

    private static MapValue Wrapped(string key, Value value) => new([new MapEntry(key, value)]) { At = value.At };
}
