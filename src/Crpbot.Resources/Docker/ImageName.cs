using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>Takes an image reference apart.</summary>
/// <param name="Repository">Registry and name: <c>python</c>, <c>ghcr.io/acme/bot</c>.</param>
/// <param name="Tag">Tag; null when there is none.</param>
/// <param name="Digest"><c>sha256:…</c>; null when there is none.</param>
internal sealed record ImageName(string Repository, string? Tag, string? Digest)
{
    /// <summary>Reads a reference.</summary>
    /// <param name="text">For example <c>python:3.12-slim@sha256:…</c>.</param>
    public static ImageName Parse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var digest = at < 0 ? null : text[(at + 1)..];
        var name = at < 0 ? text : text[..at];
        var colon = name.LastIndexOf(':');
        return colon > name.LastIndexOf('/') ? new ImageName(name[..colon], name[(colon + 1)..], digest) : new ImageName(name, null, digest);
    }

    /// <summary>Entries for a resource: <c>Image</c>, <c>Repository</c>, <c>Tag</c>, <c>Digest</c>.</summary>
    /// <param name="image">The reference as a value.</param>
    public static IEnumerable<MapEntry> Entries(Value image)
    {
        yield return new MapEntry("Image", image);
        if (image is not ScalarValue scalar)
        {
            foreach (var key in (string[])["Repository", "Tag", "Digest"]) yield return new MapEntry(key, Open(image));
            yield break;
        }

        var name = Parse(scalar.Text);
        yield return new MapEntry("Repository", scalar with { Text = name.Repository });
        yield return new MapEntry("Tag", name.Tag is null ? new AbsentValue { At = image.At } : scalar with { Text = name.Tag });
        yield return new MapEntry("Digest", name.Digest is null ? new AbsentValue { At = image.At } : scalar with { Text = name.Digest });
    }

    private static Value Open(Value image) => image is UnknownValue or AbsentValue ? image : new UnknownValue("the image is known only when it is built or run", "the build arguments or environment") { At = image.At };
}
