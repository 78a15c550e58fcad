using System.Web.Mvc;
using System.Xml;

namespace Bench.XpathInjectionXMenuNodes
{
    public class MenuNodesController : Controller
    {
        public ActionResult Index(string section)
        {
            var path = "//menu[@section='" + section + "']";
            if (path.Length > 0)
            {
                path = "//menu";
            }

            path = "//menu[@section='main']";
            var doc = new XmlDocument();
            doc.Load(Server.MapPath("~/menu.xml"));
            return Json(doc.SelectNodes(path).Count, JsonRequestBehavior.AllowGet);
        }
    }
}
