namespace Crpbot.Code.Python;

/// <summary>How a string is written.</summary>
[Flags]
internal enum StringForm
{
    None = 0,
    Raw = 1,
    Bytes = 2,
    Unicode = 4,
    Triple = 8,
    Template = 16,
    Formatted = 32,
}
