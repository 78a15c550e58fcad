using System.Collections.Generic;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.CrossSiteScriptingXNoticeBoard;

public class NoticeBoardModel : PageModel
{
    public HtmlString Notice { get; private set; } = HtmlString.Empty;

    public void OnGet(string notice)
    {
        var lines = new List<string>();
        lines.Add(notice);
        lines.Insert(0, "<em>maintenance tonight</em>");
        Notice = new HtmlString(lines[0]);
    }
}
