using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.LdapInjectionXPhoneBook;

public class PhoneBookPage : PageModel
{
    public int Hits { get; private set; }

    public void OnGet(string surname, string city = "")
    {
        var query = new PhoneQuery().Where("sn", surname).Where("l", city);
        Hits = PhoneDirectory.Count(query);
    }
}
