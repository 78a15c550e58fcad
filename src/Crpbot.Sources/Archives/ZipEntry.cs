namespace Crpbot.Sources.Archives;

/// <summary>One file in a zip archive.</summary>
/// <param name="Name">Name as the archive gives it.</param>
/// <param name="Method">Compression method number.</param>
/// <param name="IsEncrypted">True when the data need a password.</param>
/// <param name="PackedSize">Length of the data in the archive; null when unknown.</param>
/// <param name="Size">Unpacked length; null when unknown.</param>
/// <param name="Offset">Position of the local header, or of the data when they were found by <see cref="ZipSalvage"/>.</param>
internal sealed record ZipEntry(string Name, int Method, bool IsEncrypted, long? PackedSize, long? Size, long Offset);
