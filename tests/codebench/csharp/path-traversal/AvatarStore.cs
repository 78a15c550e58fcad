using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Bench.PathTraversalXAvatarStore;

public class AvatarStoreController : ControllerBase
{
    [HttpPost("/avatar/{user}")]
    public async Task<IActionResult> Put(string user, IFormFile image)
    {
        if (!Guid.TryParse(user, out var id))
        {
            return NotFound();
        }

        await using var s = System.IO.File.Create($"/srv/avatars/{id:N}.png");
        await image.CopyToAsync(s);
        return Ok();
    }
}
