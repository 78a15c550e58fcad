using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RestSharp;

namespace Bench.SsrfXRestFeed;

public class RestFeedModel : PageModel
{
    public string Body { get; private set; } = "";

    public async Task OnPostAsync(string server, int port = 443)
    {
        var address = string.Concat("https://", server, ":", port.ToString(), "/api");
        var client = new RestClient(address);
        var reply = await client.ExecuteAsync(new RestRequest("book"));
        Body = reply.Content ?? "";
    }
}
