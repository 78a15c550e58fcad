using System;
using System.Data.SqlClient;
using System.Globalization;
using System.Web.Mvc;

namespace Bench.SqlInjectionXInvoicePrint
{
    public class InvoicePrintController : Controller
    {
        public ActionResult Show(string id)
        {
            var number = int.Parse(Request["no"] ?? id, CultureInfo.InvariantCulture);
            using (var con = new SqlConnection("Server=fin;Database=inv;Integrated Security=SSPI"))
            using (var cmd = new SqlCommand("SELECT pdf FROM invoices WHERE number = " + number, con))
            {
                con.Open();
                return File((byte[])cmd.ExecuteScalar(), "application/pdf");
            }
        }
    }
}
