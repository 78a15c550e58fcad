using System.Collections.Generic;
using System.Xml;
using Microsoft.AspNetCore.Http;

namespace Bench.XpathInjectionXAuditXml;

public class AuditXml
{
    public int Count(HttpRequest request, XmlDocument doc)
    {
        var paths = new Queue<string>();
        paths.Enqueue("//entry");
        paths.Enqueue("//entry[@by='" + request.Query["by"] + "']");
        return doc.SelectNodes(paths.Dequeue()).Count;
    }
}
