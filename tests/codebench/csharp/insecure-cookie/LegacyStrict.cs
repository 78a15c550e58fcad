using System;
using System.Web;
using System.Web.UI;

namespace Bench.InsecureCookieXLegacyStrict
{
    public partial class LegacyStrict : Page
    {
        protected void Page_Load(object sender, EventArgs e)
        {
            var cookie = new HttpCookie("session", Guid.NewGuid().ToString())
            {
                HttpOnly = true,
                Secure = true,
                SameSite = SameSiteMode.Lax
            };
            Response.Cookies.Add(cookie);
        }
    }
}
