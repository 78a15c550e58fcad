using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>What the serverless transform makes of a function besides the function: role, address, permissions, methods and routes of its events.</summary>
internal static class ServerlessFunction
{
    // Who calls the function for an event; all but S3 name the source by its ARN (AWS SAM, "generated resources for function events").
    private static readonly Dictionary<string, string> Callers = new(StringComparer.Ordinal)
    {
        ["Api"] = "apigateway.amazonaws.com",
        ["HttpApi"] = "apigateway.amazonaws.com",
        ["S3"] = "s3.amazonaws.com",
        ["SNS"] = "sns.amazonaws.com",
        ["Schedule"] = "events.amazonaws.com",
        ["CloudWatchEvent"] = "events.amazonaws.com",
        ["EventBridgeRule"] = "events.amazonaws.com",
        ["CloudWatchLogs"] = "logs.amazonaws.com",
        ["IoTRule"] = "iot.amazonaws.com",
        ["Cognito"] = "cognito-idp.amazonaws.com",
    };

    /// <summary>The resources beside the function.</summary>
    /// <param name="function">The function, global properties merged.</param>
    /// <param name="apis">APIs of the template.</param>
    public static IEnumerable<Resource> Of(Resource function, ServerlessApis apis)
    {
        if (function.Properties["Role"] is null) yield return Role(function);
        foreach (var part in Address(function)) yield return part;
        foreach (var entry in (function.Properties["Events"] as MapValue)?.Entries ?? [])
        {
            if (entry.Value is not MapValue item || item["Type"] is not ScalarValue { Text: var type }) continue;
            var properties = item["Properties"] as MapValue ?? MapValue.Empty;
            var name = function.Id + entry.Key;
            if (Callers.TryGetValue(type, out var caller)) yield return Permission(function, name, caller, item.At);
            if (type == "Api") yield return Part(function, "AWS::ApiGateway::Method", name + "Method", item.At, [.. ServerlessProperties.Some(properties, "Path"), new MapEntry("HttpMethod", properties["Method"] ?? new ScalarValue("ANY")), new MapEntry("AuthorizationType", apis.Authorization(properties, "Api", "RestApiId"))]);
            if (type == "HttpApi") yield return Part(function, "AWS::ApiGatewayV2::Route", name + "Route", item.At, [.. ServerlessProperties.Some(properties, "Path"), new MapEntry("AuthorizationType", apis.Authorization(properties, "HttpApi", "ApiId"))]);
        }

        foreach (var api in apis.Implicit(function)) yield return api;
    }

    /// <summary>The role that is made when none is named.</summary>
    /// <param name="owner">Function or state machine.</param>
    public static Resource Role(Resource owner)
    {
        var entries = new List<MapEntry>();
        if (owner.Properties["Policies"] is ListValue list)
        {
            entries.Add(new MapEntry("ManagedPolicyArns", new ListValue([.. list.Items.Where(p => p is ScalarValue or PartialText or ReferenceValue)]) { At = list.At }));
            var inline = list.Items.OfType<MapValue>().Where(m => m["Statement"] is not null);
            entries.Add(new MapEntry("Policies", new ListValue([.. inline.Select(m => ServerlessProperties.Wrapped("PolicyDocument", m))]) { At = list.At }));
        }

        return Part(owner, "AWS::IAM::Role", owner.Id + "Role", owner.Properties.At, entries);
    }

    /// <summary>A resource that stands where another is written.</summary>
    /// <param name="owner">The other.</param>
    /// <param name="type">Type.</param>
    /// <param name="id">Logical id.</param>
    /// <param name="at">Place of its properties; null for that of the other.</param>
    /// <param name="entries">Properties.</param>
    public static Resource Part(Resource owner, string type, string id, SourceSpan? at, IReadOnlyList<MapEntry> entries) => owner with
    {
        Type = type,
        Id = id,
        Key = owner.Key[..^owner.Id.Length] + id,
        At = at ?? owner.At,
        Properties = new MapValue(entries) { At = at ?? owner.Properties.At },
        Attributes = MapValue.Empty,
    };

    private static IEnumerable<Resource> Address(Resource function)
    {
        if (function.Properties["FunctionUrlConfig"] is not MapValue address) yield break;
        yield return Part(function, "AWS::Lambda::Url", function.Id + "Url", address.At, [.. address.Entries]);
        if (address["AuthType"] is ScalarValue { Text: "NONE" } open)
            yield return Part(function, "AWS::Lambda::Permission", function.Id + "UrlPublicPermissions", address.At, [new MapEntry("Principal", open with { Text = "*" }), new MapEntry("FunctionUrlAuthType", open)]);
    }

    private static Resource Permission(Resource function, string name, string caller, SourceSpan? at)
    {
        var source = caller == "s3.amazonaws.com" ? new MapEntry("SourceAccount", PseudoParameters.Of("AWS::AccountId")) : new MapEntry("SourceArn", new ReferenceValue(function.Key[..^function.Id.Length] + name));
        return Part(function, "AWS::Lambda::Permission", name + "Permission", at, [new MapEntry("Principal", new ScalarValue(caller)), source]);
    }
}
