using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.LogInjectionXTraceSession;

public class TraceSessionPage : PageModel
{
    private readonly Journal _journal = new();

    public void OnGet(string campaign)
    {
        _journal.Topic = campaign;
        _journal.Write("page opened");
    }
}
