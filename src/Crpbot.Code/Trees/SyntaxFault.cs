namespace Crpbot.Code.Trees;

/// <summary>A place that does not parse.</summary>
/// <param name="At">Where.</param>
/// <param name="Message">One sentence without text from the file beyond a single token.</param>
public sealed record SyntaxFault(TextSpan At, string Message);
