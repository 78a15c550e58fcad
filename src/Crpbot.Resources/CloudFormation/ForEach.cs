using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary><c>Fn::ForEach</c>: repeats entries for each item of a list.</summary>
internal static class ForEach
{
    private const string Prefix = "Fn::ForEach";

    /// <summary>Entries with loops unrolled. While an entry is handed over, the loop's variable is set.</summary>
    /// <param name="entries">Entries of a mapping.</param>
    /// <param name="evaluator">Evaluator.</param>
    /// <param name="unknown">Told of a loop whose list is not known, so that what it would give is missing.</param>
    public static IEnumerable<(DocumentScalar Key, DocumentNode Value)> Expand(IReadOnlyList<DocumentEntry> entries, TemplateEvaluator evaluator, Action<DocumentScalar> unknown)
    {
        foreach (var entry in entries)
        {
            if (!entry.Key.Text.StartsWith(Prefix, StringComparison.Ordinal))
            {
                yield return (Named(entry.Key, evaluator), entry.Value);
                continue;
            }

            if (entry.Value is not DocumentList { Items: [DocumentScalar variable, var list, DocumentMap body] } || evaluator.Variables.ContainsKey(variable.Text)) continue;
            if (evaluator.Resolve(list) is not ListValue { Open: false } items)
            {
                unknown(entry.Key);
                continue;
            }

            foreach (var item in items.Items)
            {
                if (!evaluator.Unroll()) yield break;
                evaluator.Variables[variable.Text] = item with { At = null };
                foreach (var inner in Expand(body.Entries, evaluator, unknown)) yield return inner;
                evaluator.Variables.Remove(variable.Text);
            }
        }
    }

    /// <summary>True when a loop may declare a resource of that name; which ones it declares is seen when it is unrolled.</summary>
    /// <param name="template">Template.</param>
    /// <param name="name">Logical id.</param>
    public static bool Declares(Template template, string name) => template.Section("Resources").Any(e => e.Key.Text.StartsWith(Prefix, StringComparison.Ordinal) && Body(e.Value).Any(k => Fits(k, name)));

    private static IEnumerable<string> Body(DocumentNode node) => node is DocumentList { Items: [_, _, DocumentMap body] } ? body.Entries.Select(e => e.Key.Text) : [];

    private static bool Fits(string pattern, string name)
    {
        var open = pattern.IndexOfAny(['$', '&']);
        return open >= 0 && name.StartsWith(pattern[..open], StringComparison.Ordinal);
    }

    private static DocumentScalar Named(DocumentScalar key, TemplateEvaluator evaluator)
    {
        if (evaluator.Variables.Count == 0) return key;
        var text = key.Text;
        foreach (var (name, value) in evaluator.Variables)
        {
            if (value is not ScalarValue scalar) continue;
            text = text.Replace("${" + name + "}", scalar.Text, StringComparison.Ordinal)
                .Replace("&{" + name + "}", new string([.. scalar.Text.Where(char.IsAsciiLetterOrDigit)]), StringComparison.Ordinal);
        }

        return key with { Text = text };
    }
}
