using System.Text.RegularExpressions;
using Crpbot.Core;
using Crpbot.Resources.Documents;

namespace Crpbot.Resources.CloudFormation;

/// <summary>
/// Values given for template parameters, in the forms that deployments use: <c>[{ParameterKey, ParameterValue}]</c> and <c>["KEY=VALUE"]</c> (AWS CLI),
/// <c>{Parameters: …}</c> (CodePipeline configuration), or a plain mapping; YAML or JSON.
/// </summary>
public static partial class ParameterFile
{
    private const string Cure = "write [{\"ParameterKey\": …, \"ParameterValue\": …}], {\"Parameters\": {…}} or KEY: VALUE";

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes, UTF-8.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <returns>Values by parameter name; a list is joined with commas.</returns>
    /// <exception cref="UserError">It is no such file; located.</exception>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> content, string shown)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            Read(DocumentReader.Read(content), values);
        }
        catch (DocumentException error)
        {
            throw new UserError("the file of parameters cannot be used: " + error.Message, Cure, shown, error.At.Line, error.At.Column);
        }

        return values;
    }

    /// <summary>Reads <c>KEY=VALUE</c>, or <c>ParameterKey=KEY,ParameterValue=VALUE</c> as the AWS CLI takes it.</summary>
    /// <param name="text">One value of <c>--parameters</c>.</param>
    /// <returns>Name and value; null when the text is neither, so that it names a file.</returns>
    public static KeyValuePair<string, string>? Pair(string text)
    {
        var match = Long().Match(text) is { Success: true } written ? written : Short().Match(text);
        return match.Success ? KeyValuePair.Create(match.Groups["name"].Value, match.Groups["value"].Value) : null;
    }

    private static void Read(DocumentNode root, Dictionary<string, string> values)
    {
        switch (root)
        {
            case DocumentMap map when map["Parameters"] is { } inner and not DocumentScalar:
                Read(inner, values);
                break;
            case DocumentMap map:
                foreach (var entry in map.Entries) values[entry.Key.Text] = Text(entry.Value);
                break;
            case DocumentList list:
                foreach (var item in list.Items) Item(item, values);
                break;
            default:
                throw new DocumentException(root.At, "names and values are needed");
        }
    }

    private static void Item(DocumentNode item, Dictionary<string, string> values)
    {
        if (item is DocumentScalar scalar)
        {
            var (key, value) = Pair(scalar.Text) ?? throw new DocumentException(item.At, "an item is {ParameterKey, ParameterValue} or KEY=VALUE");
            values[key] = value;
            return;
        }

        if (item is not DocumentMap map || map["ParameterKey"] is not DocumentScalar { Text: var name }) throw new DocumentException(item.At, "an item has a 'ParameterKey'");

        // The value that the stack has already is not known here.
        if (map["UsePreviousValue"] is DocumentScalar { Text: var previous } && previous.Equals("true", StringComparison.OrdinalIgnoreCase)) return;
        values[name] = Text(map["ParameterValue"] ?? throw new DocumentException(map.At, $"'{name}' has no 'ParameterValue'"));
    }

    private static string Text(DocumentNode node) => node switch
    {
        DocumentScalar scalar => scalar.Text,
        DocumentList list => string.Join(',', list.Items.Select(Text)),
        _ => throw new DocumentException(node.At, "the value of a parameter is a text or a list of texts"),
    };

    [GeneratedRegex("^ParameterKey=(?<name>[A-Za-z0-9]+),ParameterValue=(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Long();

    [GeneratedRegex("^(?<name>[A-Za-z0-9]+)=(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Short();
}
