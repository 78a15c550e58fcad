using System.Globalization;
using System.Net.Sockets;
using Amazon.Runtime;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Client;

/// <summary>Says in plain words why a call gave no answer.</summary>
internal sealed class CallFaults(AwsCall call, ServiceClient client, AwsClientOptions options, bool keysAreKnown)
{
    private string Name => $"{call.Service}:{call.Operation} in {call.Region}";

    /// <summary>Turns what was thrown below into the seam's exception.</summary>
    public AwsCallException From(Exception e)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException)
        {
            if (inner is AwsCallException own) return own;
            if (inner is AnswerException answer) return FromAnswer(answer);
            if (inner is FormatException) return Unreachable("UnreadableAnswer", inner.Message, e);
        }

        return e switch
        {
            ArgumentException => new AwsCallException(AwsErrorKind.Refused, "BadInput", $"{Name}: {e.Message}", e),
            OperationCanceledException or TimeoutException => Unreachable("Timeout", string.Create(CultureInfo.InvariantCulture, $"no answer within {options.CallTimeout.TotalSeconds:0.#} s (connection limit {options.ConnectTimeout.TotalSeconds:0.#} s)"), e),
            _ => FromBelow(e),
        };
    }

    private AwsCallException FromAnswer(AnswerException answer)
    {
        var status = (int)answer.StatusCode;
        var kind = AwsErrors.Kind(answer.Error, status);
        var message = answer.Error.Message.Length > 0 ? answer.Error.Message : string.Create(CultureInfo.InvariantCulture, $"HTTP status {status}");
        if (kind == AwsErrorKind.Credentials && keysAreKnown && AwsErrors.SaysUnknownKeys(answer.Error.Code))
            return new AwsCallException(AwsErrorKind.Unsupported, answer.Error.Code, $"{Name}: the same credentials are valid elsewhere, so this region is not enabled for them ({message})", answer);
        return kind == AwsErrorKind.Unreachable ? Unreachable(answer.Error.Code, string.Create(CultureInfo.InvariantCulture, $"HTTP status {status} with an answer that is not the service's"), answer)
            : new AwsCallException(kind, answer.Error.Code, $"{Name}: {answer.Error.Code}: {message}", answer);
    }

    private AwsCallException FromBelow(Exception e)
    {
        var chain = Chain(e).ToList();
        if (chain.Exists(i => i is OperationCanceledException or TimeoutException))
            return Unreachable("Timeout", string.Create(CultureInfo.InvariantCulture, $"no connection within {options.ConnectTimeout.TotalSeconds:0.#} s"), e);
        if (chain.OfType<SocketException>().FirstOrDefault() is { SocketErrorCode: SocketError.HostNotFound or SocketError.ConnectionRefused } socket)
            return socket.SocketErrorCode == SocketError.HostNotFound ? Unreachable("HostNotFound", "the name does not resolve", e) : Unreachable("ConnectionRefused", "the connection is refused", e);
        if (chain.Find(i => i is HttpRequestException) is { } request) return Unreachable("ConnectionLost", request.Message, request);
        if (chain.Find(i => i is IOException) is { } lost) return Unreachable("ConnectionLost", lost.Message, new HttpRequestException(lost.Message, lost));
        if (e is AmazonServiceException) return Unreachable("UnreadableAnswer", e.Message, e);
        return new AwsCallException(AwsErrorKind.Credentials, "NoCredentials", $"{Name}: {e.Message} (set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run 'aws sso login')", e);
    }

    private static IEnumerable<Exception> Chain(Exception e)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException) yield return inner;
    }

    private AwsCallException Unreachable(string code, string why, Exception e) => new(AwsErrorKind.Unreachable, code, $"{Name}: no usable answer from {client.Host}: {why}", e);
}
