using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Bench.SsrfXStackTop;

public sealed class StackTop(HttpClient http)
{
    public async Task<string> FetchAsync(HttpRequest request)
    {
        var urls = new Stack<string>();
        urls.Push(request.Query["url"]);
        urls.Push("https://default.example.com/feed");
        return await http.GetStringAsync(urls.Pop());
    }
}
