namespace Crpbot.Secrets.Checks;

/// <summary>A test of a value's bytes.</summary>
/// <param name="value">The credential.</param>
internal delegate bool SecretPredicate(ReadOnlySpan<byte> value);
