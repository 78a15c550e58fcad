namespace Crpbot.Code.Python;

/// <summary>What a number token is.</summary>
internal enum NumberForm
{
    Integer = 0,
    Float,
    Imaginary,
}
