using System;
using System.Web;
using System.Web.UI;
using System.Web.UI.WebControls;

namespace Bench.CrossSiteScriptingXStatusPill
{
    public partial class StatusPill : Page
    {
        protected Literal Pill;

        protected void Page_Load(object sender, EventArgs e)
        {
            string state = Request.QueryString["state"];
            Pill.Text = "<i>" + HttpUtility.HtmlEncode(state) + "</i>";
        }
    }
}
