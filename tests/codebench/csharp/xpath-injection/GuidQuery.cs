using System;
using System.Xml;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.XpathInjectionXGuidQuery;

public static class GuidQuery
{
    public static void Map(WebApplication app, XmlDocument doc) =>
        app.MapGet("/deal/{id}", (string id) =>
        {
            var key = Guid.TryParse(id, out var g) ? g.ToString("D") : "none";
            return Results.Text(doc.SelectSingleNode("//deal[@id='" + key + "']")?.InnerText);
        });
}
