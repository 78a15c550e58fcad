using System.DirectoryServices;
using System.Web.Mvc;

namespace Bench.LdapInjectionXRoleList
{
    public class RoleListController : Controller
    {
        public ActionResult Index(string role)
        {
            if (role != "trader" && role != "risk" && role != "ops")
            {
                return HttpNotFound();
            }

            var search = new DirectorySearcher("(&(objectClass=group)(cn=" + role + "))");
            return Json(search.FindAll().Count, JsonRequestBehavior.AllowGet);
        }
    }
}
