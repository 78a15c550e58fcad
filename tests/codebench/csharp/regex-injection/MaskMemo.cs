using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.RegexInjectionXMaskMemo;

public class MaskMemoModel : PageModel
{
    public string Text { get; private set; } = "";

    public void OnPost(string word, string memo)
    {
        var pattern = word;
        if (pattern.EndsWith('*'))
        {
            pattern = pattern.TrimEnd('*') + ".*";
        }

        Text = Regex.Replace(memo, pattern, "***");
    }
}
