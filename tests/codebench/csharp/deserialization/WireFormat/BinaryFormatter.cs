using System.IO;

namespace Bench.DeserializationXWireFormat;

internal sealed class BinaryFormatter
{
    public long Deserialize(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        return reader.ReadInt64();
    }
}
