using System;
using System.Web;
using System.Web.UI;

namespace Bench.CrossSiteScriptingXEncodedRows
{
    public partial class EncodedRows : Page
    {
        protected override void Render(HtmlTextWriter writer)
        {
            string name = Request.QueryString["name"];
            writer.Write("<td>");
            writer.WriteEncodedText(name ?? "");
            writer.Write("</td>");
            base.Render(writer);
        }
    }
}
