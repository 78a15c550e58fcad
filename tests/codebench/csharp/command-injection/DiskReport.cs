using System.Diagnostics;
using System.Web.Mvc;

namespace Bench.CommandInjectionXDiskReport
{
    public class DiskReportController : Controller
    {
        public ActionResult Usage(string mount)
        {
            int factor = 7 * 6;
            string path = factor > 40 ? "/data" : mount;
            var psi = new ProcessStartInfo("/bin/sh", "-c \"df -h " + path + "\"");
            psi.UseShellExecute = false;
            using (var p = Process.Start(psi))
            {
                p.WaitForExit(5000);
            }

            return Content("ok");
        }
    }
}
