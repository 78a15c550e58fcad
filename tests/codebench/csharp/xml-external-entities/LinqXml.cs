using System.Linq;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.XmlExternalEntitiesXLinqXml;

public class LinqXmlModel : PageModel
{
    public int Legs { get; private set; }

    public void OnPost(string xml) => Legs = XDocument.Parse(xml).Descendants("leg").Count();
}
