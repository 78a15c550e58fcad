// namespaces: StackExchange.Redis
// packages: StackExchange.Redis
using System;
using System.Threading.Tasks;

namespace StackExchange.Redis
{
    public struct RedisKey { public static implicit operator RedisKey(string key) => default; }
    public struct RedisValue { public static implicit operator RedisValue(string value) => default; public static implicit operator string(RedisValue value) => null; public bool IsNullOrEmpty => false; public bool HasValue => false; }
    public class RedisResult { }

    public interface IDatabase
    {
        RedisValue StringGet(RedisKey key);
        Task<RedisValue> StringGetAsync(RedisKey key);
        bool StringSet(RedisKey key, RedisValue value, TimeSpan? expiry = null);
        Task<bool> StringSetAsync(RedisKey key, RedisValue value, TimeSpan? expiry = null);
        RedisValue HashGet(RedisKey key, RedisValue hashField);
        RedisResult ScriptEvaluate(string script, RedisKey[] keys = null, RedisValue[] values = null);
        Task<RedisResult> ScriptEvaluateAsync(string script, RedisKey[] keys = null, RedisValue[] values = null);
        RedisResult Execute(string command, params object[] args);
        Task<RedisResult> ExecuteAsync(string command, params object[] args);
    }

    public class ConfigurationOptions { public string Password { get; set; } public bool Ssl { get; set; } public static ConfigurationOptions Parse(string configuration) => null; }
    public interface IConnectionMultiplexer { IDatabase GetDatabase(int db = -1); }

    public class ConnectionMultiplexer : IConnectionMultiplexer
    {
        public static ConnectionMultiplexer Connect(string configuration) => null;
        public static ConnectionMultiplexer Connect(ConfigurationOptions configuration) => null;
        public static Task<ConnectionMultiplexer> ConnectAsync(string configuration) => null;
        public IDatabase GetDatabase(int db = -1) => null;
    }
}
