using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary><c>Fn::Sub</c> in both forms.</summary>
internal sealed class Substitution(TemplateEvaluator evaluator)
{
    /// <summary>The text.</summary>
    /// <param name="node">Argument.</param>
    public Value Of(DocumentNode node)
    {
        var (text, variables) = node switch
        {
            DocumentScalar scalar => (scalar.Text, null),
            DocumentList { Items: [DocumentScalar scalar, DocumentMap map] } => (scalar.Text, map),
            _ => (null, (DocumentMap?)null),
        };
        return text is null ? new UnknownValue("Sub takes a text", "a valid template") : Filled(text, variables);
    }

    private Value Filled(string text, DocumentMap? variables)
    {
        var parts = new List<Value>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf("${", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                parts.Add(Literal(text[at..]));
                break;
            }

            if (open > at) parts.Add(Literal(text[at..open]));
            parts.Add(Variable(text[(open + 2)..close], variables));
            at = close + 1;
        }

        return Texts.Concat(parts.Count == 0 ? [new ScalarValue(string.Empty)] : parts);
    }

    private static ScalarValue Literal(string text) => new(text);

    private Value Variable(string name, DocumentMap? variables)
    {
        if (name.StartsWith('!')) return new ScalarValue("${" + name[1..] + "}");
        name = name.Trim();
        if (variables?[name] is { } given) return evaluator.Resolve(given);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? evaluator.Attribute(name[..dot], name[(dot + 1)..]) : evaluator.Reference(name);
    }
}
