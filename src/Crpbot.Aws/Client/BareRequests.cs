using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Crpbot.Aws.Client;

/// <summary>Takes the SDK's default content type (that of a form) off requests without a body, as botocore sends none there; before they are signed.</summary>
internal sealed class BareRequests : PipelineHandler
{
    /// <inheritdoc/>
    public override Task<T> InvokeAsync<T>(IExecutionContext executionContext)
    {
        var request = executionContext.RequestContext.Request;
        if (request.Content is not { Length: > 0 }) request.Headers.Remove("Content-Type");
        return base.InvokeAsync<T>(executionContext);
    }
}
