using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Crpbot.Aws.Permissions;

/// <summary>The IAM policy that allows exactly what a plan calls.</summary>
public static class PermissionPolicy
{
    /// <summary>Longest managed policy in characters without white space (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).</summary>
    public const int LongestPolicy = 6144;

    /// <summary>The policy as JSON text with LF at its end. Its one statement has no conditions: all actions are reads on the whole account.</summary>
    /// <param name="actions">IAM actions.</param>
    public static string Of(IEnumerable<string> actions)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("Version", "2012-10-17");
            json.WriteStartArray("Statement");
            json.WriteStartObject();
            json.WriteString("Sid", "CrpbotReadOnly");
            json.WriteString("Effect", "Allow");
            json.WriteStartArray("Action");
            foreach (var action in actions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) json.WriteStringValue(action);
            json.WriteEndArray();
            json.WriteString("Resource", "*");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
