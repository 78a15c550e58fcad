using Crpbot.Resources.Documents;

namespace Crpbot.Resources.CloudFormation;

/// <summary>
/// Names of exports and imports, comparable without knowing stack names: literal text, or the text of a <c>Sub</c> in which parameters with
/// defaults are replaced and <c>${AWS::StackName}</c> stays.
/// </summary>
internal static class ExportName
{
    /// <summary>The name; null when it is built in another way.</summary>
    public static string? Of(DocumentNode node, Template template) => node switch
    {
        DocumentScalar { Tag: null or "!Sub" } scalar => Filled(scalar.Text, template),
        DocumentMap { Entries: [{ Key.Text: "Fn::Sub", Value: DocumentScalar text }] } => Filled(text.Text, template),
        _ => null,
    };

    private static string Filled(string text, Template template)
    {
        foreach (var parameter in template.Section("Parameters"))
            if ((parameter.Value as DocumentMap)?["Default"] is DocumentScalar value) text = text.Replace("${" + parameter.Key.Text + "}", value.Text, StringComparison.Ordinal);
        return text;
    }
}
