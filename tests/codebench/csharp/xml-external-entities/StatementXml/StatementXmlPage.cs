using System.IO;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.XmlExternalEntitiesXStatementXml;

public class StatementXmlPage : PageModel
{
    public string Owner { get; private set; } = "";

    public void OnPost(string xml)
    {
        using var reader = ReaderFactory.Open(new StringReader(xml), strict: false);
        Owner = (string)XDocument.Load(reader).Root?.Element("owner") ?? "";
    }
}
