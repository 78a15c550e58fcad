namespace Crpbot.Code.Python;

/// <summary>Unicode's names of characters.</summary>
internal static class CharacterNames
{
    /// <summary>Code point of a name; null when there is none.</summary>
    public static uint? Find(ReadOnlySpan<char> name) => name.IsEmpty ? null : 0xFFFD;
}
