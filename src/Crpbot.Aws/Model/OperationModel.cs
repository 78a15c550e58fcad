namespace Crpbot.Aws.Model;

/// <summary>An operation of a service.</summary>
/// <param name="Name">Name, for example <c>DescribeDBInstances</c>.</param>
/// <param name="Input">Input type with the traits of its root, or null.</param>
/// <param name="Output">Answer's structure, or null.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Uri">Path and query with <c>{labels}</c>.</param>
/// <param name="ResultWrapper">Element around a query answer, or null.</param>
/// <param name="InputRoot">Root element of an XML body, or null.</param>
/// <param name="InputNamespace">Namespace of that root, or null.</param>
/// <param name="HostPrefix">Prefix of the host with <c>{labels}</c>, or null.</param>
/// <param name="Errors">Codes that the model knows; services also send others.</param>
/// <param name="Pagination">How it continues, or null when an answer is complete.</param>
public sealed record OperationModel(
    string Name, Shape? Input, Shape? Output, string Method, string Uri, string? ResultWrapper, string? InputRoot, string? InputNamespace,
    string? HostPrefix, IReadOnlyList<string> Errors, Pagination? Pagination);
