using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Bench.OpenRedirectXLoginReturn;

public class LoginReturnController : Controller
{
    [HttpPost("/login")]
    public async Task<IActionResult> Login(string user, string password, string returnUrl = "/")
    {
        await Task.Delay(10);
        if (user.Length == 0 || password.Length == 0)
        {
            return View();
        }

        return Redirect(returnUrl);
    }
}
