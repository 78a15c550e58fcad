using System.Xml;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.XmlExternalEntitiesXDtdIgnored;

public static class DtdIgnored
{
    public static void Map(WebApplication app) =>
        app.MapPost("/x", (HttpRequest request) =>
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver() };
            settings.XmlResolver = null;
            settings.DtdProcessing = DtdProcessing.Prohibit;
            using var reader = XmlReader.Create(request.Body, settings);
            return Results.Text(reader.MoveToContent().ToString());
        });
}
