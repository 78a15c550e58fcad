using System.Text;
using Crpbot.Sources.Ignore;

namespace Crpbot.Sources.Tree;

/// <summary>A folder of the walk, with what holds in it.</summary>
/// <param name="Folder">The directory.</param>
/// <param name="Path">Path relative to the root; empty for the root.</param>
/// <param name="MatchPath">Path from the repository's top with a slash at the end, one character for each byte of UTF-8, as ignore patterns see it; empty at the top.</param>
/// <param name="Depth">0 for the root.</param>
internal sealed record TreeFolder(IFolder Folder, string Path, string MatchPath, int Depth)
{
    /// <summary>Git's ignore files that hold here; null when there are none.</summary>
    public IgnoreScope? Ignores { get; init; }

    /// <summary>The <c>.crpbotignore</c> files that hold here; null when there are none.</summary>
    public IgnoreScope? LeaveOuts { get; init; }

    /// <summary>True when git ignores the folder: only tracked files below are read.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>True inside a repository below the root, whose index is not known.</summary>
    public bool IsForeign { get; init; }

    /// <summary>A name as ignore patterns see it.</summary>
    public static string Widen(string path) => Ascii.IsValid(path) ? path : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(path));

    /// <summary>The path of an entry.</summary>
    /// <param name="name">UTF-8 name, perhaps broken: broken bytes become U+FFFD.</param>
    public string PathOf(ReadOnlySpan<byte> name)
    {
        Span<char> chars = stackalloc char[Math.Min(name.Length, 1024)];
        ReadOnlySpan<char> text = name.Length <= chars.Length ? chars[..Encoding.UTF8.GetChars(name, chars)] : Encoding.UTF8.GetString(name);
        return Path.Length == 0 ? text.ToString() : string.Concat(Path, "/", text);
    }
}
