namespace Crpbot.Code.Python;

/// <summary>An open bracket.</summary>
/// <param name="Character">The bracket.</param>
/// <param name="At">Its offset.</param>
/// <param name="Formatted">Number of f-strings open around it.</param>
internal readonly record struct Bracket(char Character, int At, int Formatted);
