// namespaces: MessagePack fastJSON ServiceStack.Text ProtoBuf Polenter.Serialization
// packages: MessagePack fastJSON ServiceStack.Text protobuf-net SharpSerializer
using System;
using System.IO;

namespace MessagePack { public class MessagePackSerializerOptions { } public static class MessagePackSerializer { public static T Deserialize<T>(byte[] buffer, MessagePackSerializerOptions options = null) => default; public static byte[] Serialize<T>(T value, MessagePackSerializerOptions options = null) => null; public static class Typeless { public static object Deserialize(byte[] buffer) => null; public static object Deserialize(Stream stream) => null; public static byte[] Serialize(object value) => null; } } }
namespace MessagePack.Resolvers { public static class TypelessContractlessStandardResolver { public static MessagePackSerializerOptions Options => null; } }
namespace fastJSON { public class JSONParameters { public bool BadListTypeChecking { get; set; } } public static class JSON { public static object ToObject(string json) => null; public static object ToObject(string json, JSONParameters param) => null; public static T ToObject<T>(string json) => default; public static object Parse(string json) => null; } }
namespace ServiceStack.Text { public static class JsonSerializer { public static T DeserializeFromString<T>(string value) => default; public static object DeserializeFromString(string value, Type type) => null; } public static class TypeSerializer { public static T DeserializeFromString<T>(string value) => default; public static object DeserializeFromString(string value, Type type) => null; } }
namespace ProtoBuf { public static class Serializer { public static T Deserialize<T>(Stream source) => default; } }
namespace Polenter.Serialization { public class SharpSerializer { public SharpSerializer() { } public SharpSerializer(bool binarySerialization) { } public object Deserialize(Stream stream) => null; public object Deserialize(string filename) => null; } }
