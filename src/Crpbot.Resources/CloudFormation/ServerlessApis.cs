using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>APIs of the serverless transform: their stages, the ones that events bring without a word, and who may call them.</summary>
/// <param name="template">Template.</param>
/// <param name="evaluator">Evaluator.</param>
internal sealed class ServerlessApis(Template template, TemplateEvaluator evaluator)
{
    private static readonly string[] RestStage = ["StageName", "TracingEnabled", "AccessLogSetting", "CacheClusterEnabled", "CacheClusterSize", "CanarySetting", "ClientCertificateId", "MethodSettings", "Variables"];
    private static readonly string[] HttpStage = ["StageName", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables"];

    /// <summary>The stage of an API.</summary>
    /// <param name="api">The API, global properties merged.</param>
    public static Resource Stage(Resource api)
    {
        var rest = api.Type == "AWS::Serverless::Api";
        var name = (api.Properties["StageName"] as ScalarValue)?.Text;
        var id = api.Id + (rest ? name + "Stage" : name is null ? "ApiGatewayDefaultStage" : name + "Stage");
        var link = new MapEntry(rest ? "RestApiId" : "ApiId", new ReferenceValue(api.Key));
        return ServerlessFunction.Part(api, rest ? "AWS::ApiGateway::Stage" : "AWS::ApiGatewayV2::Stage", id, api.At, [link, .. ServerlessProperties.Some(api.Properties, rest ? RestStage : HttpStage)]);
    }

    /// <summary>The APIs that events without one bring, beside the first function that has such an event.</summary>
    /// <param name="function">A function.</param>
    public IEnumerable<Resource> Implicit(Resource function)
    {
        if (IsFirst(function, "Api", "RestApiId"))
        {
            var globals = Globals("Api");
            var api = ServerlessFunction.Part(function, "AWS::Serverless::Api", "ServerlessRestApi", function.At, [new MapEntry("StageName", new ScalarValue("Prod")), .. globals.Entries.Where(e => e.Key != "StageName")]);
            yield return api with { Type = "AWS::ApiGateway::RestApi" };
            yield return Stage(api);
        }

        if (IsFirst(function, "HttpApi", "ApiId"))
        {
            var api = ServerlessFunction.Part(function, "AWS::Serverless::HttpApi", "ServerlessHttpApi", function.At, Globals("HttpApi").Entries);
            yield return api with { Type = "AWS::ApiGatewayV2::Api" };
            yield return Stage(api);
        }
    }

    /// <summary>True when events bring an API of that name.</summary>
    /// <param name="name">Logical id.</param>
    public static bool IsImplicit(string name) => name.StartsWith("ServerlessRestApi", StringComparison.Ordinal) || name.StartsWith("ServerlessHttpApi", StringComparison.Ordinal);

    /// <summary><c>AuthorizationType</c> of a method or route: what the event says, else what its API says for all.</summary>
    /// <param name="properties">Properties of the event.</param>
    /// <param name="type"><c>Api</c> or <c>HttpApi</c>.</param>
    /// <param name="link">Property that names the API.</param>
    public Value Authorization(MapValue properties, string type, string link)
    {
        var own = (properties["Auth"] as MapValue)?["Authorizer"];
        var named = own is null or AbsentValue ? Default(properties[link], type) : own;
        return named switch
        {
            AbsentValue => new ScalarValue("NONE") { At = properties.At },
            ScalarValue { Text: "NONE" or "AWS_IAM" } => named,
            ScalarValue scalar => scalar with { Text = type == "Api" ? "CUSTOM" : "JWT" },
            _ => new UnknownValue("the authorizer is not known", "the deployed API (--aws)") { At = properties.At },
        };
    }

    private Value Default(Value? link, string type)
    {
        if (link is null or AbsentValue) return Authorizer(Globals(type));
        if (link is not ReferenceValue { Attribute: null } reference) return new UnknownValue("the API is declared elsewhere", "its template");
        if (template.Entry("Resources", reference.Target[(reference.Target.LastIndexOf('#') + 1)..]) is not { } api || (api["Type"] as DocumentScalar)?.Text != "AWS::Serverless::" + type) return new UnknownValue("the API has a definition of its own", "its definition");
        if (api["Properties"] is not { } node || evaluator.Resolve(node) is not MapValue properties) return Authorizer(Globals(type));
        if (properties["DefinitionBody"] is not null || properties["DefinitionUri"] is not null) return new UnknownValue("the API has a definition of its own", "its definition");
        return Authorizer(properties) is AbsentValue ? Authorizer(Globals(type)) : Authorizer(properties);
    }

    private static Value Authorizer(MapValue api) => api["Auth"] switch
    {
        null or AbsentValue => new AbsentValue(),
        MapValue auth => auth["DefaultAuthorizer"] ?? new AbsentValue(),
        _ => new UnknownValue("the authorizer is not known", "the deployed API (--aws)"),
    };

    private MapValue Globals(string type) => (template.Root["Globals"] as DocumentMap)?[type] is DocumentMap node && evaluator.Resolve(node) is MapValue globals ? globals : MapValue.Empty;

    private bool IsFirst(Resource function, string type, string link) => template.Section("Resources").FirstOrDefault(r => Needs(r.Value, type, link))?.Key.Text == function.Id;

    private static bool Needs(DocumentNode resource, string type, string link) =>
        resource is DocumentMap map && map["Type"] is DocumentScalar { Text: "AWS::Serverless::Function" } && (map["Properties"] as DocumentMap)?["Events"] is DocumentMap events
        && events.Entries.Any(e => e.Value is DocumentMap item && item["Type"] is DocumentScalar { Text: var kind } && kind == type && (item["Properties"] as DocumentMap)?[link] is null);
}
