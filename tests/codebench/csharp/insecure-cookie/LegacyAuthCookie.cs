using System.Web;
using System.Web.Mvc;

namespace Bench.InsecureCookieXLegacyAuthCookie
{
    public class LegacyAuthCookieController : Controller
    {
        public ActionResult Login(string user)
        {
            var cookie = new HttpCookie("session", user);
            cookie.HttpOnly = true;
            cookie.Secure = false;
            Response.Cookies.Add(cookie);
            return RedirectToAction("Index");
        }
    }
}
