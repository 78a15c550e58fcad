// namespaces: HtmlAgilityPack
// packages: HtmlAgilityPack
using System.Collections.Generic;

namespace HtmlAgilityPack
{
    public class HtmlNode { public string InnerText => null; public string InnerHtml { get; set; } public string OuterHtml => null; public HtmlNode SelectSingleNode(string xpath) => null; public HtmlNodeCollection SelectNodes(string xpath) => null; public string GetAttributeValue(string name, string def) => null; }
    public class HtmlNodeCollection : List<HtmlNode> { }
    public class HtmlDocument { public HtmlNode DocumentNode => null; public void LoadHtml(string html) { } public void Load(string path) { } }
    public class HtmlWeb { public HtmlDocument Load(string url) => null; }
}
