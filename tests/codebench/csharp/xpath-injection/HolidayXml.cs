using System;
using System.Web.UI;
using System.Xml;

namespace Bench.XpathInjectionXHolidayXml
{
    public partial class HolidayXml : Page
    {
        private static string _last = "";

        protected void Page_Load(object sender, EventArgs e)
        {
            _last = Request.QueryString["country"];
            Show();
        }

        private void Show()
        {
            var doc = new XmlDocument();
            doc.Load(Server.MapPath("~/App_Data/holidays.xml"));
            XmlNodeList days = doc.SelectNodes("//country[@id='" + _last + "']/day");
            Response.Write(days.Count);
        }
    }
}
