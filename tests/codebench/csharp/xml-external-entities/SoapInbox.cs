using System.IO;
using System.Web;
using System.Xml;

namespace Bench.XmlExternalEntitiesXSoapInbox
{
    public class SoapInbox : IHttpHandler
    {
        public bool IsReusable { get { return true; } }

        public void ProcessRequest(HttpContext context)
        {
            using (var reader = new XmlTextReader(context.Request.InputStream))
            {
                reader.DtdProcessing = DtdProcessing.Parse;
                reader.XmlResolver = new XmlUrlResolver();
                var doc = new XmlDocument();
                doc.Load(reader);
                context.Response.Write(doc.InnerText);
            }
        }
    }
}
