using System;
using System.Linq;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.XpathInjectionXLimitsByDesk;

public static class LimitsByDesk
{
    public static void Map(WebApplication app) =>
        app.MapGet("/limits", (string desk) =>
        {
            var doc = XDocument.Load("limits.xml");
            var hit = doc.Descendants("desk")
                .FirstOrDefault(d => string.Equals((string)d.Attribute("name"), desk, StringComparison.Ordinal));
            return Results.Text(hit?.Element("max")?.Value);
        });
}
