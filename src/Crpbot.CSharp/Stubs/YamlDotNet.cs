// namespaces: YamlDotNet
// packages: YamlDotNet
using System;
using System.IO;

namespace YamlDotNet.Core { public interface IParser { } public class Parser : IParser { public Parser(TextReader input) { } } }

namespace YamlDotNet.Serialization
{
    public interface IDeserializer
    {
        T Deserialize<T>(string input);
        T Deserialize<T>(TextReader input);
        object Deserialize(TextReader input);
        object Deserialize(string input, Type type);
    }

    public class Deserializer : IDeserializer
    {
        public T Deserialize<T>(string input) => default;
        public T Deserialize<T>(TextReader input) => default;
        public object Deserialize(TextReader input) => null;
        public object Deserialize(string input, Type type) => null;
    }

    public class DeserializerBuilder
    {
        public DeserializerBuilder WithTagMapping(string tag, Type type) => this;
        public DeserializerBuilder WithNamingConvention(object namingConvention) => this;
        public DeserializerBuilder IgnoreUnmatchedProperties() => this;
        public IDeserializer Build() => null;
    }

    public class SerializerBuilder { public SerializerBuilder EnsureRoundtrip() => this; public ISerializer Build() => null; }
    public interface ISerializer { string Serialize(object graph); }
}

namespace YamlDotNet.RepresentationModel { public class YamlStream { public void Load(TextReader input) { } } }
