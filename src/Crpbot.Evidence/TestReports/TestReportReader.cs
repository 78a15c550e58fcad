using System.Xml;
using Crpbot.Core;

namespace Crpbot.Evidence.TestReports;

/// <summary>Reads a test report of any known format; content decides, not the file's name.</summary>
public static class TestReportReader
{
    /// <summary>Reads a report.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">Path for messages and results.</param>
    /// <exception cref="UserError">It is none, is cut off, or holds a document type (entities could read other files or grow without end); located.</exception>
    public static TestReport Read(byte[] bytes, string path)
    {
        var head = bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8);
        if (head.IsEmpty) throw new UserError("the test report is empty", "a run that was killed leaves such files; run the tests again", path, 1, 1);
        return head[0] switch
        {
            (byte)'{' => PytestJsonReader.Read(bytes, path),
            (byte)'<' => ReadXml(bytes, path),
            _ when bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => ReadXml(bytes, path),
            _ => throw new UserError("this is no test report that crpbot knows", "it reads JUnit XML, TRX and the JSON of pytest-json-report", path, 1, 1),
        };
    }

    private static TestReport ReadXml(byte[] bytes, string path)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersFromEntities = 1,
            MaxCharactersInDocument = ReportLimits.Bytes,
            IgnoreComments = true,
            CheckCharacters = false,
        };
        using var xml = XmlReader.Create(new MemoryStream(bytes), settings);
        try
        {
            xml.MoveToContent();
            return xml.LocalName switch
            {
                "testsuites" or "testsuite" => JUnitReader.Read(xml, path),
                "TestRun" => TrxReader.Read(xml, path),
                var other => throw new UserError($"the XML's root is '{other}', which is no test report", "it reads JUnit XML (testsuites, testsuite) and TRX (TestRun)", path, ((IXmlLineInfo)xml).LineNumber, 1),
            };
        }
        catch (XmlException error)
        {
            var isDocumentType = error.Message.Contains("DTD", StringComparison.Ordinal);
            throw new UserError(
                isDocumentType ? "the XML has a document type, which is refused: its entities could read other files or grow without end" : "the XML is damaged or cut off: " + error.Message.Split(" Line ")[0].TrimEnd('.'),
                isDocumentType ? "no test runner writes one; remove the DOCTYPE" : "a run that was killed leaves such files; run the tests again",
                path,
                error.LineNumber > 0 ? error.LineNumber : isDocumentType ? LineOf(bytes, "<!DOCTYPE"u8) : 1,
                Math.Max(1, error.LinePosition));
        }
    }

    // The parser says no line for a document type.
    private static int LineOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> text) => bytes.IndexOf(text) is > 0 and var at ? bytes[..at].Count((byte)'\n') + 1 : 1;
}
