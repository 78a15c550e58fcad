using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.SsrfXImageCache;

public class ImageCachePage(HttpClient http) : PageModel
{
    public byte[] Bytes { get; private set; } = [];

    public async Task OnGetAsync(string set)
    {
        var source = new ImageSource(set);
        Bytes = await http.GetByteArrayAsync(source.Address);
    }
}
