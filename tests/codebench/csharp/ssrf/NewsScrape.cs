using System;
using System.IO;
using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.SsrfXNewsScrape;

public class NewsScrapeModel : PageModel
{
    private string Target { get; set; } = "https://news.example.net/";

    public string Text { get; private set; } = "";

    public void OnGet()
    {
        var wanted = Request.Query["article"];
        if (wanted.Count > 0)
        {
            Target = wanted[0];
        }

        var req = WebRequest.Create(Target);
        using var reader = new StreamReader(req.GetResponse().GetResponseStream());
        Text = reader.ReadToEnd();
    }
}
