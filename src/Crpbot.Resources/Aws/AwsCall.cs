using System.Text.Json.Nodes;

namespace Crpbot.Resources.Aws;

/// <summary>A call.</summary>
/// <param name="Account">Account id or profile alias that chooses the credentials; the client knows it.</param>
/// <param name="Service">Name as in the published models and in IAM-free form: <c>rds</c>, <c>ec2</c>, <c>s3control</c>, <c>logs</c>, <c>config</c>, <c>lambda</c>, <c>elbv2</c>.</param>
/// <param name="Region">Region to call.</param>
/// <param name="Operation">Operation, for example <c>DescribeDBInstances</c>.</param>
/// <param name="Input">Members of the input shape.</param>
public sealed record AwsCall(string Account, string Service, string Region, string Operation, JsonObject Input);
