using System;
using System.Web.UI;

namespace Bench.OpenRedirectXOrderDone
{
    public partial class OrderDone : Page
    {
        protected void Done_Click(object sender, EventArgs e)
        {
            string next = Request.QueryString["next"];
            if (string.IsNullOrEmpty(next))
            {
                Trace.Write("no next page");
            }

            next = "~/Orders.aspx";
            Response.Redirect(next);
        }
    }
}
