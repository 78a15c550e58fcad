namespace Crpbot.Secrets.Tests.Labelled;

/// <summary>A labelled line, which can span several lines after expansion.</summary>
/// <param name="Kind">Kind of the credential on it; null for none.</param>
/// <param name="First">First line of the text.</param>
/// <param name="Last">Last line of the text.</param>
/// <param name="Text">Its text.</param>
internal sealed record LabelledLine(string? Kind, int First, int Last, string Text);
