using System.Web;
using System.Xml;

namespace Bench.XmlExternalEntitiesXTextReaderXml
{
    public class TextReaderXml : IHttpHandler
    {
        public bool IsReusable { get { return true; } }

        public void ProcessRequest(HttpContext context)
        {
            using (var reader = new XmlTextReader(context.Request.InputStream))
            {
                reader.DtdProcessing = DtdProcessing.Prohibit;
                reader.XmlResolver = null;
                reader.MoveToContent();
                context.Response.Write(reader.Name);
            }
        }
    }
}
