namespace Crpbot.Sources.Documents;

/// <summary>Recognises images, video, audio and fonts: the extension and the first bytes must agree.</summary>
internal static class MediaSniffer
{
    /// <summary>True when a binary content is one of them.</summary>
    /// <param name="content">At least the first 16 bytes, or all of a shorter content.</param>
    /// <param name="name">Path or entry name.</param>
    public static bool IsMedia(ReadOnlySpan<byte> content, ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 0 || name.Length - dot > 6 || content.Length < 12) return false;
        Span<char> extension = stackalloc char[6];
        extension = extension[..name[(dot + 1)..].ToLowerInvariant(extension)];
        return extension switch
        {
            "png" => content[0] == 0x89 && content[1..].StartsWith("PNG\r\n"u8),
            "jpg" or "jpeg" or "jpe" => content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
            "gif" => content.StartsWith("GIF8"u8),
            "webp" => content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8),
            "wav" => content.StartsWith("RIFF"u8) && content[8..].StartsWith("WAVE"u8),
            "avi" => content.StartsWith("RIFF"u8) && content[8..].StartsWith("AVI "u8),
            "bmp" => content.StartsWith("BM"u8) && content[6..10].SequenceEqual("\0\0\0\0"u8),
            "ico" or "cur" => content is [0, 0, 1 or 2, 0, ..],
            "tif" or "tiff" => content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8),
            "icns" => content.StartsWith("icns"u8),
            "mp4" or "m4a" or "m4v" or "mov" or "heic" or "avif" => content[4..].StartsWith("ftyp"u8),
            "mkv" or "webm" => content.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]),
            "mp3" => content.StartsWith("ID3"u8) || (content[0] == 0xFF && (content[1] & 0xE0) == 0xE0),
            "flac" => content.StartsWith("fLaC"u8),
            "ogg" or "oga" or "ogv" or "opus" => content.StartsWith("OggS"u8),
            "woff" => content.StartsWith("wOFF"u8),
            "woff2" => content.StartsWith("wOF2"u8),
            "ttf" => content.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) || content.StartsWith("true"u8),
            "otf" => content.StartsWith("OTTO"u8),
            "ttc" => content.StartsWith("ttcf"u8),
            "eot" => content.Length > 36 && content[34] == 0x4C && content[35] == 0x50,
            _ => false,
        };
    }
}
