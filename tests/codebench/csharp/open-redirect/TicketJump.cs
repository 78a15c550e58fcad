using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Bench.OpenRedirectXTicketJump;

public class TicketJumpController : ControllerBase
{
    [HttpGet("/ticket")]
    public IActionResult Jump(string id)
    {
        if (!int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var ticket))
        {
            return NotFound();
        }

        return Redirect("https://tickets.example.com/browse/" + ticket);
    }
}
