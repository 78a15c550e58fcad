using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.CodeInjectionXPluginByName;

public class PluginByNamePage : PageModel
{
    public string Name { get; private set; } = "";

    public void OnPost(string plugin) => Name = BundledPlugins.Load(plugin);
}
