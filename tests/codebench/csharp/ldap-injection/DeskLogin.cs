using System;
using System.DirectoryServices;
using System.Web.UI;
using System.Web.UI.WebControls;

namespace Bench.LdapInjectionXDeskLogin
{
    public partial class DeskLogin : Page
    {
        protected TextBox User;
        private string _filter = "(uid=nobody)";

        protected void Login_Click(object sender, EventArgs e)
        {
            Prepare(User.Text);
            var searcher = new DirectorySearcher(_filter);
            var hit = searcher.FindOne();
            Session["dn"] = hit == null ? null : hit.Path;
        }

        private void Prepare(string user)
        {
            _filter = "(sAMAccountName=" + user + ")";
        }
    }
}
