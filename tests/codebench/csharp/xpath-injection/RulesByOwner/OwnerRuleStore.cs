using System.Xml.Linq;

namespace Bench.XpathInjectionXRulesByOwner;

public sealed class OwnerRuleStore(XDocument doc) : RuleStore(doc)
{
    public int Count(string owner) => CountAt("//rule[owner=\"" + owner + "\"]");
}
