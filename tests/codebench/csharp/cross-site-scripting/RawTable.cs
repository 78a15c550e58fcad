using System.Linq;
using System.Web;
using System.Web.Mvc;

namespace Bench.CrossSiteScriptingXRawTable
{
    public static class TableHtml
    {
        public static IHtmlString Rows(this HtmlHelper html, string csv)
        {
            var cells = csv.Split(',').Select(c => "<td>" + c + "</td>");
            return html.Raw("<tr>" + string.Concat(cells) + "</tr>");
        }
    }

    public class RawTableController : Controller
    {
        public ActionResult Row(HtmlHelper html)
        {
            ViewBag.Row = html.Rows(Request.Form["csv"]);
            return View();
        }
    }
}
