using System;
using System.IO;
using System.Web.Mvc;

namespace Bench.PathTraversalXTickFile
{
    public class TickFileController : Controller
    {
        private string _name;

        protected override void OnActionExecuting(ActionExecutingContext filterContext)
        {
            _name = Request.QueryString["name"];
            base.OnActionExecuting(filterContext);
        }

        public ActionResult Head()
        {
            using (var reader = new StreamReader(@"D:\ticks\" + _name))
            {
                return Content(reader.ReadLine());
            }
        }
    }
}
