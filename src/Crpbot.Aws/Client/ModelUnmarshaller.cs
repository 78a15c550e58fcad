using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Crpbot.Aws.Client.Protocols;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client;

/// <summary>Reads answers and errors by the model.</summary>
/// <param name="protocol">Protocol of the service.</param>
/// <param name="operation">Operation.</param>
internal sealed class ModelUnmarshaller(IProtocol protocol, OperationModel operation) : ResponseUnmarshaller
{
    /// <inheritdoc/>
    public override AmazonWebServiceResponse Unmarshall(UnmarshallerContext input) => new ModelResponse { Answer = protocol.Read(operation, ((AnswerContext)input).Answer) };

    /// <inheritdoc/>
    public override AmazonServiceException UnmarshallException(UnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var answer = ((AnswerContext)input).Answer;
        return new AnswerException(protocol.ReadError(answer), answer, innerException);
    }

    /// <inheritdoc/>
    protected override UnmarshallerContext ConstructUnmarshallerContext(Stream responseStream, bool maintainResponseBody, IWebResponseData response, bool isException)
        => new AnswerContext(responseStream, response, isException);

    /// <inheritdoc/>
    protected override UnmarshallerContext ConstructUnmarshallerContext(Stream responseStream, bool maintainResponseBody, IWebResponseData response, bool isException, IRequestContext requestContext)
        => new AnswerContext(responseStream, response, isException);
}
