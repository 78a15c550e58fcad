using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Pseudo parameters. Partition and suffix are those of the commercial regions, which a template meets unless it is written for others.</summary>
internal static class PseudoParameters
{
    /// <summary>The value.</summary>
    /// <param name="name">Name with <c>AWS::</c>.</param>
    public static Value Of(string name) => name switch
    {
        "AWS::NoValue" => new AbsentValue(),
        "AWS::Partition" => new ScalarValue("aws") { Origin = new Origin(OriginKind.Derived, name) },
        "AWS::URLSuffix" => new ScalarValue("amazonaws.com") { Origin = new Origin(OriginKind.Derived, name) },
        "AWS::NotificationARNs" => new ListValue([], Open: true),
        "AWS::AccountId" or "AWS::Region" or "AWS::StackName" or "AWS::StackId" => new UnknownValue(name + " is known only at deployment", "deployment"),
        _ => new UnknownValue($"there is no pseudo parameter '{name}'", "a valid template"),
    };
}
