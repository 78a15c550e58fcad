using Amazon.Runtime.Internal.Transform;

namespace Crpbot.Aws.Client;

/// <summary>The SDK's place for an answer while it is read: the bytes, whole.</summary>
internal sealed class AnswerContext : UnmarshallerContext
{
    /// <summary>Reads the stream, which is in memory already.</summary>
    public AnswerContext(Stream body, IWebResponseData response, bool isException)
    {
        using var buffer = new MemoryStream();
        body?.CopyTo(buffer);
        WebResponseData = response;
        IsException = isException;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in response.GetHeaderNames()) headers[name] = response.GetHeaderValue(name);
        Answer = new WireAnswer((int)response.StatusCode, headers, buffer.ToArray());
    }

    /// <summary>The answer.</summary>
    public WireAnswer Answer { get; }

    /// <inheritdoc/>
    public override string CurrentPath => "";

    /// <inheritdoc/>
    public override int CurrentDepth => 0;

    /// <inheritdoc/>
    public override bool IsStartElement => false;

    /// <inheritdoc/>
    public override bool IsEndElement => false;

    /// <inheritdoc/>
    public override bool IsStartOfDocument => false;
}
