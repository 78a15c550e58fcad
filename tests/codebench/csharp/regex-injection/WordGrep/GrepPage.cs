using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.RegexInjectionXWordGrep;

public class GrepPage : PageModel
{
    public bool Hit { get; private set; }

    public void OnGet(string word, string line) => Hit = WordPattern.For(word).IsMatch(line);
}
