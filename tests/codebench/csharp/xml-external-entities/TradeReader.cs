using System.IO;
using System.Xml;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.XmlExternalEntitiesXTradeReader;

public static class TradeReader
{
    public static void Map(WebApplication app) =>
        app.MapPost("/trade-xml", (HttpRequest request) =>
        {
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Parse,
                XmlResolver = new XmlUrlResolver(),
            };
            using var reader = XmlReader.Create(request.Body, settings);
            reader.MoveToContent();
            return Results.Text(reader.ReadOuterXml());
        });
}
