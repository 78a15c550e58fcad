using System.Xml;

namespace Bench.XmlExternalEntitiesXLocalCatalog;

internal static class XmlDefaults
{
    public static XmlReaderSettings Untrusted => Make(DtdProcessing.Prohibit);

    public static XmlReaderSettings Bundled => Make(DtdProcessing.Parse);

    private static XmlReaderSettings Make(DtdProcessing dtd) => new() { DtdProcessing = dtd, XmlResolver = null };
}
