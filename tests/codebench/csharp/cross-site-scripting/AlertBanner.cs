using System;
using System.Web.UI;
using System.Web.UI.WebControls;

namespace Bench.CrossSiteScriptingXAlertBanner
{
    public partial class AlertBanner : Page
    {
        protected Literal Banner;

        protected void Page_Load(object sender, EventArgs e)
        {
            var message = Request.QueryString["msg"];
            Banner.Text = "<div class='alert'>" + message + "</div>";
        }
    }
}
