using Microsoft.AspNetCore.Mvc.RazorPages;
using Newtonsoft.Json;

namespace Bench.DeserializationXOverriddenHandling;

public class OverriddenHandlingModel : PageModel
{
    public object Value { get; private set; } = 0;

    public void OnPost(string body)
    {
        var handling = TypeNameHandling.All;
        var settings = new JsonSerializerSettings { TypeNameHandling = handling };
        settings.TypeNameHandling = TypeNameHandling.None;
        Value = JsonConvert.DeserializeObject<int[]>(body, settings);
    }
}
