namespace Bench.JwtXAudienceByMode;

internal static class Mode
{
    public const bool Production = true;
    public const bool Bench = false;
}
