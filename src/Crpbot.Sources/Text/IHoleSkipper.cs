namespace Crpbot.Sources.Text;

/// <summary>A stream over a file that may be sparse.</summary>
internal interface IHoleSkipper
{
    /// <summary>Moves the position to the next byte that the file system stores; to the end when there is none.</summary>
    void SkipHole();
}
