using System.Net;
using Amazon.Runtime;

namespace Crpbot.Aws.Client;

/// <summary>An error answer on its way through the SDK's pipeline.</summary>
internal sealed class AnswerException : AmazonServiceException
{
    /// <summary>Creates it.</summary>
    public AnswerException(ErrorAnswer error, WireAnswer answer, Exception? inner)
        : base(error.Message, inner, ErrorType.Unknown, error.Code, answer.Header("x-amzn-requestid") ?? "", (HttpStatusCode)answer.Status)
        => (Error, Answer) = (error, answer);

    /// <summary>What the service says.</summary>
    public ErrorAnswer Error { get; }

    /// <summary>The whole answer.</summary>
    public WireAnswer Answer { get; }
}
