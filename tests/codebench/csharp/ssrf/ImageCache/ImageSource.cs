namespace Bench.SsrfXImageCache;

internal sealed class ImageSource
{
    private readonly bool _dark;

    public ImageSource(string set) => _dark = set == "dark";

    public string Address => _dark ? "https://img.example.com/dark.png" : "https://img.example.com/light.png";
}
