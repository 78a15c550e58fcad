using System.IO;
using System.Text;
using System.Web.Mvc;

namespace Bench.PathTraversalXRecordingIndex
{
    public class RecordingIndexController : Controller
    {
        public ActionResult Index(string venue)
        {
            var path = new StringBuilder("E:\\rec\\");
            path.Append(venue);
            ViewBag.Length = path.Length;
            path.Clear();
            path.Append("E:\\rec\\index.txt");
            return Content(System.IO.File.ReadAllText(path.ToString()));
        }
    }
}
