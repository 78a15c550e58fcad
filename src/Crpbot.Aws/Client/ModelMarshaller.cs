using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Crpbot.Aws.Client;

/// <summary>Hands a written request to the SDK's pipeline, which signs and sends it.</summary>
/// <param name="serviceId">Id of the service.</param>
/// <param name="hostPrefix">Prefix of the host, or null.</param>
internal sealed class ModelMarshaller(string serviceId, string? hostPrefix) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    /// <inheritdoc/>
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var wire = ((ModelRequest)input).Wire;
        var request = new DefaultRequest(input, serviceId) { HttpMethod = wire.Method, ResourcePath = wire.Path, UseQueryString = true };
        if (hostPrefix is not null) request.HostPrefix = hostPrefix;
        foreach (var (name, value) in wire.Headers) request.Headers[name] = value;
        foreach (var (name, value) in wire.Labels)
        {
            request.AddPathResource("{" + name + "}", value);
            request.AddPathResource("{" + name + "+}", value);
        }

        foreach (var (name, value) in wire.SubResources)
        {
            if (value is null) request.AddSubResource(name);
            else request.AddSubResource(name, value);
        }

        foreach (var group in wire.Query.GroupBy(q => q.Name, StringComparer.Ordinal))
        {
            var values = group.Select(q => q.Value).ToList();
            if (values.Count == 1) request.ParameterCollection.Add(group.Key, values[0]);
            else request.ParameterCollection.Add(group.Key, values);
        }

        if (wire.Body.Length > 0 || wire.Method is "POST" or "PUT") request.Content = wire.Body;
        return request;
    }
}
