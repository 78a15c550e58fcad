using System;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.InsecureCookieXSharedOptions;

public class SignInPage : PageModel
{
    public void OnPost() => Response.Cookies.Append("sid", Guid.NewGuid().ToString("N"), CookiePolicy.Session);
}
