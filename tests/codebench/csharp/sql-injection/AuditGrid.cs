using System;
using System.Data;
using System.Data.SqlClient;
using System.Web.UI;
using System.Web.UI.WebControls;

namespace Bench.SqlInjectionXAuditGrid
{
    public partial class AuditGrid : Page
    {
        protected GridView Grid;
        private string _user;

        protected void Page_Load(object sender, EventArgs e)
        {
            _user = Request.QueryString["user"];
            if (!IsPostBack)
            {
                BindGrid();
            }
        }

        private void BindGrid()
        {
            using (var con = new SqlConnection("Server=audit;Database=log;Trusted_Connection=yes"))
            {
                var sql = string.Format("SELECT at, action FROM audit WHERE login = '{0}' ORDER BY at DESC", _user);
                var adapter = new SqlDataAdapter(sql, con);
                var set = new DataSet();
                adapter.Fill(set);
                Grid.DataSource = set;
                Grid.DataBind();
            }
        }
    }
}
