using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Bench.SecretInLogXLoginTrace;

public class LoginTraceController(ILogger<LoginTraceController> logger) : ControllerBase
{
    [HttpPost("/login-trace")]
    public IActionResult Login(string user, string password)
    {
        if (user != "desk")
        {
            logger.LogWarning("login failed for {User} with {Password}", user, password);
            return Unauthorized();
        }

        return Ok();
    }
}
