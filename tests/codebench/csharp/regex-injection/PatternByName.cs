using System.Collections.Generic;
using System.Text.RegularExpressions;
using System.Web.Mvc;

namespace Bench.RegexInjectionXPatternByName
{
    public class PatternByNameController : Controller
    {
        private static readonly Dictionary<string, string> Patterns = new Dictionary<string, string>
        {
            { "iban", "^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$" },
            { "lei", "^[A-Z0-9]{18}[0-9]{2}$" }
        };

        public ActionResult Check(string kind, string value)
        {
            string pattern;
            if (!Patterns.TryGetValue(kind, out pattern))
            {
                return HttpNotFound();
            }

            return Json(Regex.IsMatch(value, pattern), JsonRequestBehavior.AllowGet);
        }
    }
}
