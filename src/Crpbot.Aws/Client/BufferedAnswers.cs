namespace Crpbot.Aws.Client;

/// <summary>Reads every answer into memory while the call can still be stopped: a body that dies half-way ends with the call's time.</summary>
/// <param name="largest">Largest body in bytes.</param>
internal sealed class BufferedAnswers(int largest) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            await answer.Content.LoadIntoBufferAsync(largest, cancellationToken).ConfigureAwait(false);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }
}
