using System.Xml.XPath;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.XpathInjectionXFeeTable;

public static class FeeTable
{
    private static readonly XPathNavigator Nav = new XPathDocument("/srv/fees.xml").CreateNavigator();

    public static void Map(WebApplication app)
    {
        app.MapGet("/fee", (string venue) =>
        {
            string Query() => $"/fees/fee[venue='{venue}']/bps";
            var expression = Nav.Compile(Query());
            return Results.Text(Nav.SelectSingleNode(expression)?.Value);
        });
    }
}
