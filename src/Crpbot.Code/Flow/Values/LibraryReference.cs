namespace Crpbot.Code.Flow.Values;

/// <summary>A function, class or module that is not the project's.</summary>
/// <param name="Name">Full dotted name.</param>
internal sealed record LibraryReference(string Name) : Reference;
