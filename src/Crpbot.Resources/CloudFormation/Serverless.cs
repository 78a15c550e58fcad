using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Turns the types of the serverless transform into the resources that they become, at the place where they are written.</summary>
internal static class Serverless
{
    private const string Prefix = "AWS::Serverless::";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["AWS::Serverless::Function"] = "AWS::Lambda::Function",
        ["AWS::Serverless::SimpleTable"] = "AWS::DynamoDB::Table",
        ["AWS::Serverless::LayerVersion"] = "AWS::Lambda::LayerVersion",
        ["AWS::Serverless::StateMachine"] = "AWS::StepFunctions::StateMachine",
        ["AWS::Serverless::HttpApi"] = "AWS::ApiGatewayV2::Api",
        ["AWS::Serverless::Api"] = "AWS::ApiGateway::RestApi",
    };

    /// <summary>True when the transform itself declares a resource of that name: <c>FunctionRole</c> of a function, <c>Api.Stage</c> of an API.</summary>
    /// <param name="template">Template.</param>
    /// <param name="name">Logical id.</param>
    public static bool Declares(Template template, string name)
    {
        if (template.Root["Transform"] is null) return false;
        if (ServerlessApis.IsImplicit(name)) return true;
        foreach (var end in (string[])["Role", "Url", ".Stage"])
            if (name.EndsWith(end, StringComparison.Ordinal) && template.Entry("Resources", name[..^end.Length])?["Type"] is DocumentScalar { Text: var type } && type.StartsWith(Prefix, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The resources that a resource becomes.</summary>
    /// <param name="resource">Resource as written.</param>
    /// <param name="template">Template, for <c>Globals</c>.</param>
    /// <param name="evaluator">Evaluator.</param>
    public static IEnumerable<Resource> Expand(Resource resource, Template template, TemplateEvaluator evaluator)
    {
        if (!Types.TryGetValue(resource.Type, out var type)) return [resource];
        var merged = WithGlobals(resource, template, evaluator);
        var kind = resource.Type[Prefix.Length..];
        Resource[] whole = [merged with { Type = type, Properties = ServerlessProperties.Of(kind, merged.Properties) }];
        return kind switch
        {
            "Function" => whole.Concat(ServerlessFunction.Of(merged, new ServerlessApis(template, evaluator))),
            "StateMachine" when merged.Properties["Role"] is null => whole.Append(ServerlessFunction.Role(merged)),
            "Api" or "HttpApi" => whole.Append(ServerlessApis.Stage(merged)),
            _ => whole,
        };
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
}
