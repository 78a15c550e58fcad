namespace Crpbot.Resources.Values;

/// <summary>A text of which only parts are known, for example <c>arn:aws:s3:::${Bucket}/*</c>.</summary>
/// <param name="Parts">Scalars (known), references and unknowns, in order; at least one is not a scalar.</param>
public sealed record PartialText(IReadOnlyList<Value> Parts) : Value;
