using System.Net.Http;
using System.Threading.Tasks;
using NLog;

namespace Bench.SecretInLogXTokenExchange;

public sealed class TokenExchange(HttpClient http)
{
    private static readonly Logger Log = LogManager.GetCurrentClassLogger();

    public async Task<string> RefreshAsync(string refreshToken)
    {
        string accessToken = null;
        try
        {
            accessToken = await http.GetStringAsync("https://auth.example.com/refresh?rt=" + refreshToken);
            return accessToken;
        }
        finally
        {
            Log.Debug("new token: " + accessToken);
        }
    }
}
