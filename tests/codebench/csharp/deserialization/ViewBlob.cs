using System;
using System.Web.UI;

namespace Bench.DeserializationXViewBlob
{
    public partial class ViewBlob : Page
    {
        protected void Page_Load(object sender, EventArgs e)
        {
            var cookie = Request.Cookies["layout"];
            if (cookie == null)
            {
                return;
            }

            var formatter = new LosFormatter();
            var layout = formatter.Deserialize(cookie.Value) as Pair;
            Response.Write(layout == null ? "none" : "restored");
        }
    }
}
