namespace Crpbot.Resources.CloudFormation;

/// <summary>Names of intrinsic functions in their long form.</summary>
internal static class FunctionNames
{
    /// <summary>The long name of a short tag.</summary>
    /// <param name="tag">Tag, for example <c>!Sub</c>.</param>
    public static string OfTag(string tag) => tag is "!Ref" or "!Condition" ? tag[1..] : "Fn::" + tag[1..];

    /// <summary>True when a mapping with that only key calls a function.</summary>
    /// <param name="key">Key.</param>
    public static bool IsFunction(string key) => key == "Ref" || (key.StartsWith("Fn::", StringComparison.Ordinal) && !key.StartsWith("Fn::ForEach", StringComparison.Ordinal));
}
