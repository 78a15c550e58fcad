using System.Data;
using System.Web.Mvc;

namespace Bench.CodeInjectionXTableCompute
{
    public class TableComputeController : Controller
    {
        public ActionResult Sum(string a, string b)
        {
            decimal x, y;
            if (!decimal.TryParse(a, out x) || !decimal.TryParse(b, out y))
            {
                return new HttpStatusCodeResult(400);
            }

            var result = new DataTable().Compute(x + " + " + y, "");
            return Content(result.ToString());
        }
    }
}
