namespace Crpbot.Core;

/// <summary>The cloud resource that a finding is about.</summary>
/// <param name="Type">CloudFormation type, for example <c>AWS::RDS::DBInstance</c>, or a <c>Live::</c> virtual type.</param>
/// <param name="Id">Logical id in a template, physical name in an account.</param>
/// <param name="Arn">Amazon Resource Name; null in a template.</param>
/// <param name="Account">12-digit account id; null in a template.</param>
/// <param name="Region">Region code; null in a template.</param>
/// <param name="Property">Property path that decides the rule; null when the resource as a whole does.</param>
public sealed record ResourceReference(string Type, string Id, string? Arn = null, string? Account = null, string? Region = null, string? Property = null);
