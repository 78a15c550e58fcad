namespace Crpbot.Resources.Aws;

/// <summary>A call that gave no answer.</summary>
public sealed class AwsCallException : Exception
{
    /// <summary>Creates it.</summary>
    /// <param name="kind">Why.</param>
    /// <param name="code">The service's error code, or a word of ours.</param>
    /// <param name="message">One sentence, without credentials.</param>
    /// <param name="inner">What was thrown below.</param>
    public AwsCallException(AwsErrorKind kind, string code, string message, Exception? inner = null)
        : base(message, inner) => (Kind, Code) = (kind, code);

    /// <summary>Why.</summary>
    public AwsErrorKind Kind { get; }

    /// <summary>The service's error code, for example <c>NoSuchBucketPolicy</c>.</summary>
    public string Code { get; }
}
