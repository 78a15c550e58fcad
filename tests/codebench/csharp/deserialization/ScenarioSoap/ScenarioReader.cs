using System.IO;
using System.Runtime.Serialization;

namespace Bench.DeserializationXScenarioSoap;

public sealed class ScenarioReader
{
    private readonly Stream _source;
    public ScenarioReader(Stream source) => _source = source;

    public object Read()
    {
        var serializer = new NetDataContractSerializer();
        return serializer.ReadObject(_source);
    }
}
