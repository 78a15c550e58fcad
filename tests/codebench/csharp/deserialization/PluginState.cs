using Microsoft.AspNetCore.Mvc.RazorPages;
using Newtonsoft.Json;

namespace Bench.DeserializationXPluginState;

public class PluginStateModel : PageModel
{
    public object State { get; private set; } = new();

    public void OnPost(string state)
    {
        var settings = new JsonSerializerSettings();
        Configure(settings);
        State = JsonConvert.DeserializeObject(state, settings);
    }

    private static void Configure(JsonSerializerSettings s)
    {
        s.NullValueHandling = NullValueHandling.Ignore;
        s.TypeNameHandling = TypeNameHandling.All;
    }
}
