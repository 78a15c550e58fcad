using System.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.LogInjectionXEncodedTrace;

public class EncodedTracePage : PageModel
{
    public void OnGet(string campaign) => Trace.WriteLine("campaign " + LogText.OneLine(campaign));
}
