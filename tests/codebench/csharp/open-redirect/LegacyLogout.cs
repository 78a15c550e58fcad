using System;
using System.Web.UI;

namespace Bench.OpenRedirectXLegacyLogout
{
    public partial class LegacyLogout : Page
    {
        protected void Page_Load(object sender, EventArgs e)
        {
            Session.Abandon();
            var next = Request.QueryString["next"] ?? "~/Default.aspx";
            Response.Redirect(next, false);
        }
    }
}
