namespace Crpbot.Aws.Collecting;

/// <summary>A read operation of a service.</summary>
/// <param name="Service">Service as in the published models, <c>rds</c>.</param>
/// <param name="Name">Operation, <c>DescribeDBInstances</c>.</param>
public sealed record ApiOperation(string Service, string Name)
{
    /// <inheritdoc />
    public override string ToString() => Service + ":" + Name;
}
