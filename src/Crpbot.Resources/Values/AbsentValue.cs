namespace Crpbot.Resources.Values;

/// <summary>Certainly not there: not written, <c>AWS::NoValue</c>, or an "absent" error code of the service.</summary>
public sealed record AbsentValue : Value;
