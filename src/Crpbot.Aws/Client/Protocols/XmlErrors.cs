using System.Globalization;
using System.Xml.Linq;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>Errors of the XML protocols: <c>ErrorResponse/Error</c>, ec2's <c>Response/Errors/Error</c>, S3's <c>Error</c>.</summary>
internal static class XmlErrors
{
    /// <summary>Reads one.</summary>
    public static ErrorAnswer Read(WireAnswer answer)
    {
        var status = answer.Status.ToString(CultureInfo.InvariantCulture);
        if (answer.Body.Length == 0) return new ErrorAnswer(status, "", answer.Status < 500);
        try
        {
            var root = XmlAnswer.Parse(answer.Body);
            var error = root.Name.LocalName == "Error" ? root : XmlAnswer.Child(root, "Error") ?? XmlAnswer.Child(XmlAnswer.Child(root, "Errors"), "Error") ?? root;
            var code = Text(error, "Code");
            return new ErrorAnswer(code.Length == 0 ? status : code, Text(error, "Message"), code.Length > 0);
        }
        catch (FormatException)
        {
            return new ErrorAnswer(status, "", false);
        }
    }

    private static string Text(XElement error, string name) => (XmlAnswer.Child(error, name) ?? XmlAnswer.Child(error, name.ToLowerInvariant()))?.Value.Trim() ?? "";
}
