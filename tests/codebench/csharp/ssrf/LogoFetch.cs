using System;
using System.Net;
using System.Web.UI;

namespace Bench.SsrfXLogoFetch
{
    public partial class LogoFetch : Page
    {
        protected void Page_Load(object sender, EventArgs e)
        {
            string src = Request["src"];
            byte[] bytes = null;
            try
            {
                using (var web = new WebClient())
                {
                    bytes = web.DownloadData(src);
                }
            }
            finally
            {
                Response.ContentType = "image/png";
            }

            Response.BinaryWrite(bytes);
        }
    }
}
