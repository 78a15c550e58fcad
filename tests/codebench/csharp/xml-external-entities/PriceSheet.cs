using System.Net;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.AspNetCore.Http;

namespace Bench.XmlExternalEntitiesXPriceSheet;

public class PriceSheet
{
    private readonly XmlDocument _doc = new();

    public PriceSheet()
    {
        var resolver = new XmlUrlResolver { Credentials = CredentialCache.DefaultCredentials };
        _doc.XmlResolver = resolver;
    }

    public async Task<string> ReadAsync(IFormFile upload)
    {
        using var reader = new System.IO.StreamReader(upload.OpenReadStream());
        var text = await reader.ReadToEndAsync();
        _doc.LoadXml(text);
        return _doc.InnerText;
    }
}
