// namespaces: NetDataContractSerializer SoapFormatter System.Runtime.Serialization.Formatters.Soap System.Messaging
using System;
using System.IO;
using System.Runtime.Serialization;
using System.Xml;

namespace System.Runtime.Serialization
{
    public sealed class NetDataContractSerializer
    {
        public NetDataContractSerializer() { }
        public SerializationBinder Binder { get; set; }
        public object Deserialize(Stream stream) => null;
        public object ReadObject(Stream stream) => null;
        public object ReadObject(XmlReader reader) => null;
        public void Serialize(Stream stream, object graph) { }
    }
}

namespace System.Runtime.Serialization.Formatters.Soap
{
    public sealed class SoapFormatter
    {
        public SoapFormatter() { }
        public SerializationBinder Binder { get; set; }
        public object Deserialize(Stream serializationStream) => null;
        public void Serialize(Stream serializationStream, object graph) { }
    }
}

namespace System.Messaging
{
    public interface IMessageFormatter { }
    public class BinaryMessageFormatter : IMessageFormatter { }
    public class Message { public object Body { get; set; } }
    public class MessageQueue { public MessageQueue(string path) { } public IMessageFormatter Formatter { get; set; } public Message Receive() => null; }
}
