using System.Linq;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Bench.XpathInjectionXRulesByOwner;

public abstract class RuleStore(XDocument doc)
{
    protected int CountAt(string path) => doc.XPathSelectElements(path).Count();
}
