using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.CodeInjectionXPluginLoad;

public class PluginPage : PageModel
{
    public string Loaded { get; private set; } = "";

    public async Task OnPostAsync(IFormFile plugin)
    {
        using var ms = new MemoryStream();
        await plugin.CopyToAsync(ms);
        Loaded = PluginHost.Add(ms.ToArray());
    }
}
