using System.Collections.Generic;
using System.Web.Mvc;
using System.Web.Script.Serialization;

namespace Bench.DeserializationXJavaScriptBody
{
    public class JavaScriptBodyController : Controller
    {
        [HttpPost]
        public ActionResult Save(string body)
        {
            var serializer = new JavaScriptSerializer { MaxJsonLength = 65536 };
            var map = serializer.Deserialize<Dictionary<string, decimal>>(body);
            return Json(map.Count);
        }
    }
}
