using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Bench.SecretInLogXLoginCount;

public class LoginCountController(ILogger<LoginCountController> logger) : ControllerBase
{
    [HttpPost("/login-count")]
    public IActionResult Login(string user, string password)
    {
        logger.LogInformation("login attempt, password of {Length} characters", password.Length);
        return user == "desk" ? Ok() : Unauthorized();
    }
}
