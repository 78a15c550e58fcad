namespace Crpbot.Aws.Client;

/// <summary>What a service says about a failed call.</summary>
/// <param name="Code">Error code; the HTTP status in digits when the answer names none.</param>
/// <param name="Message">The service's sentence; may be empty.</param>
/// <param name="Readable">Whether the answer had the shape of the protocol.</param>
internal sealed record ErrorAnswer(string Code, string Message, bool Readable);
