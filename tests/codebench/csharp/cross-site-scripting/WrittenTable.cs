using System;
using System.Collections.Generic;
using System.Linq;
using System.Web.UI;

namespace Bench.CrossSiteScriptingXWrittenTable
{
    public partial class WrittenTable : Page
    {
        protected override void Render(HtmlTextWriter writer)
        {
            var names = new List<string> { "desk" };
            names.AddRange(Request.QueryString.GetValues("name") ?? new string[0]);
            foreach (var cell in names.Select(n => "<td>" + n + "</td>"))
            {
                writer.Write(cell);
            }

            base.Render(writer);
        }
    }
}
