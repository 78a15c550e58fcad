using System.IO;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.PathTraversalXDeskPurge;

public class DeskPurgeModel : PageModel
{
    public void OnPost(string desk)
    {
        if (TryLocate(desk, out var folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool TryLocate(string desk, out string folder)
    {
        folder = "";
        if (string.IsNullOrEmpty(desk))
        {
            return false;
        }

        folder = string.Join(Path.DirectorySeparatorChar, "/srv/desks", desk, "tmp");
        return true;
    }
}
