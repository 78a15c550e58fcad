// namespaces: Newtonsoft.Json
// packages: Newtonsoft.Json
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;

namespace Newtonsoft.Json
{
    public enum TypeNameHandling { None = 0, Objects = 1, Arrays = 2, All = 3, Auto = 4 }
    public enum Formatting { None, Indented }

    public class JsonSerializerSettings
    {
        public TypeNameHandling TypeNameHandling { get; set; }
        public Serialization.ISerializationBinder SerializationBinder { get; set; }
        public int? MaxDepth { get; set; }
    }

    public static class JsonConvert
    {
        public static Func<JsonSerializerSettings> DefaultSettings { get; set; }
        public static object DeserializeObject(string value) => null;
        public static object DeserializeObject(string value, JsonSerializerSettings settings) => null;
        public static object DeserializeObject(string value, Type type) => null;
        public static object DeserializeObject(string value, Type type, JsonSerializerSettings settings) => null;
        public static T DeserializeObject<T>(string value) => default;
        public static T DeserializeObject<T>(string value, JsonSerializerSettings settings) => default;
        public static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject) => default;
        public static void PopulateObject(string value, object target) { }
        public static string SerializeObject(object value) => null;
        public static string SerializeObject(object value, Formatting formatting) => null;
        public static string SerializeObject(object value, JsonSerializerSettings settings) => null;
    }

    public abstract class JsonReader : IDisposable { public void Dispose() { } }
    public class JsonTextReader : JsonReader { public JsonTextReader(TextReader reader) { } }
    public abstract class JsonWriter : IDisposable { public void Dispose() { } }
    public class JsonTextWriter : JsonWriter { public JsonTextWriter(TextWriter textWriter) { } }

    public class JsonSerializer
    {
        public TypeNameHandling TypeNameHandling { get; set; }
        public static JsonSerializer Create() => null;
        public static JsonSerializer Create(JsonSerializerSettings settings) => null;
        public object Deserialize(JsonReader reader) => null;
        public object Deserialize(JsonReader reader, Type objectType) => null;
        public T Deserialize<T>(JsonReader reader) => default;
        public void Serialize(TextWriter textWriter, object value) { }
    }

    public class JsonPropertyAttribute : Attribute { public JsonPropertyAttribute() { } public JsonPropertyAttribute(string propertyName) { } public TypeNameHandling TypeNameHandling { get; set; } }
    public class JsonIgnoreAttribute : Attribute { }
    public class JsonException : Exception { }
}


namespace Newtonsoft.Json.Linq
{
    public abstract class JToken : IEnumerable<JToken>
    {
        public static JToken Parse(string json) => null;
        public virtual JToken this[object key] { get => null; set { } }
        public JToken SelectToken(string path) => null;
        public IEnumerable<JToken> SelectTokens(string path) => null;
        public T ToObject<T>() => default;
        public object ToObject(Type objectType) => null;
        public T Value<T>(object key) => default;
        public static explicit operator string(JToken value) => null;
        public static explicit operator int(JToken value) => 0;
        public IEnumerator<JToken> GetEnumerator() => null;
        IEnumerator IEnumerable.GetEnumerator() => null;
    }

    public class JObject : JToken { public static new JObject Parse(string json) => null; public static JObject FromObject(object o) => null; public JToken this[string propertyName] { get => null; set { } } public bool TryGetValue(string propertyName, out JToken value) { value = null; return false; } }
    public class JArray : JToken { public static new JArray Parse(string json) => null; }
    public class JValue : JToken { public object Value { get; set; } }
}

namespace Newtonsoft.Json.Serialization { public interface ISerializationBinder { Type BindToType(string assemblyName, string typeName); } }
