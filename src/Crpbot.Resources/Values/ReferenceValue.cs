namespace Crpbot.Resources.Values;

/// <summary>A symbolic reference to another resource: its text is known only after deployment, what it points at is known now.</summary>
/// <param name="Target">The resource: <see cref="Resource.Key"/> of it.</param>
/// <param name="Attribute">Attribute of <c>Fn::GetAtt</c>, for example <c>Arn</c>; null for <c>Ref</c>.</param>
public sealed record ReferenceValue(string Target, string? Attribute = null) : Value;
