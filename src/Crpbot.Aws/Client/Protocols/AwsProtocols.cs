namespace Crpbot.Aws.Client.Protocols;

/// <summary>Finds a protocol by its name in the models.</summary>
internal static class AwsProtocols
{
    /// <summary>Gives the protocol.</summary>
    /// <exception cref="InvalidOperationException">The models name another.</exception>
    public static IProtocol Of(string name) => name switch
    {
        "query" => new QueryProtocol(ec2: false),
        "ec2" => new QueryProtocol(ec2: true),
        "json" => new JsonProtocol(),
        "rest-json" => new RestJsonProtocol(),
        "rest-xml" => new RestXmlProtocol(),
        _ => throw new InvalidOperationException($"unknown protocol '{name}'"),
    };
}
