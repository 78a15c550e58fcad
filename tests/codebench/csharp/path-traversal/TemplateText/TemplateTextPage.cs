using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.PathTraversalXTemplateText;

public class TemplateTextPage : PageModel
{
    public string Body { get; private set; } = "";

    public void OnGet(string lang) => Body = System.IO.File.ReadAllText(TemplateNames.For(lang));
}
