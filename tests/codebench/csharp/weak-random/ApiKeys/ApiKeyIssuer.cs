using System.Linq;

namespace Bench.WeakRandomXApiKeys;

public sealed class ApiKeyIssuer
{
    public string Issue(string client)
    {
        var apiKey = string.Concat(Enumerable.Range(0, 24).Select(_ => Alphabet.Pick()));
        return client + "." + apiKey;
    }
}
