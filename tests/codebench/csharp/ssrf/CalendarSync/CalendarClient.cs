using System.Net.Http;
using System.Threading.Tasks;

namespace Bench.SsrfXCalendarSync;

public class CalendarClient(HttpClient http)
{
    public async Task<string> PullAsync(string feed, int attempts = 2)
    {
        for (var i = 0; ; i++)
        {
            var message = new HttpRequestMessage(HttpMethod.Get, feed);
            using var answer = await http.SendAsync(message);
            if (answer.IsSuccessStatusCode || i >= attempts)
            {
                return await answer.Content.ReadAsStringAsync();
            }
        }
    }
}
