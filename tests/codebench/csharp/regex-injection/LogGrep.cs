using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Web.UI;

namespace Bench.RegexInjectionXLogGrep
{
    public partial class LogGrep : Page
    {
        private Regex _pattern;

        protected void Page_Load(object sender, EventArgs e)
        {
            _pattern = new Regex("^.*" + Request.QueryString["for"] + ".*$", RegexOptions.IgnoreCase);
            Response.Write(File.ReadLines(@"D:\logs\web.log").Count(Match));
        }

        private bool Match(string line)
        {
            return _pattern.IsMatch(line);
        }
    }
}
