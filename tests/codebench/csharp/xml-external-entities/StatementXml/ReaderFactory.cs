using System.IO;
using System.Xml;

namespace Bench.XmlExternalEntitiesXStatementXml;

internal static class ReaderFactory
{
    public static XmlReader Open(TextReader text, bool strict)
    {
        var s = new XmlReaderSettings();
        if (!strict)
        {
            s.DtdProcessing = DtdProcessing.Parse;
            s.XmlResolver = new XmlUrlResolver();
        }

        return XmlReader.Create(text, s);
    }
}
