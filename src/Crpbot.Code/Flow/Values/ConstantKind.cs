namespace Crpbot.Code.Flow.Values;

internal enum ConstantKind
{
    None,
    Boolean,
    Integer,
    Float,
    String,
    Bytes,
}
