using System.Globalization;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>The intrinsic functions.</summary>
internal sealed class Intrinsics(TemplateEvaluator evaluator)
{
    /// <summary>Calls one.</summary>
    /// <param name="name">Long name.</param>
    /// <param name="argument">Its argument; with a short tag the tagged node itself.</param>
    /// <param name="place">The whole call.</param>
    public Value Call(string name, DocumentNode argument, DocumentNode place)
    {
        // A short tag is the call itself; behind a long name a tag belongs to the argument
        var node = ReferenceEquals(argument, place) ? argument with { Tag = null } : argument;
        var value = name switch
        {
            "Ref" => node is DocumentScalar scalar ? evaluator.Reference(scalar.Text) : Open("Ref takes a name"),
            "Fn::GetAtt" => GetAtt(node),
            "Fn::Sub" => new Substitution(evaluator).Of(node),
            "Fn::If" => If(node),
            "Fn::FindInMap" => new MappingLookup(evaluator).Of(node),
            "Fn::Join" => Join(node),
            "Fn::Select" => Select(node),
            "Fn::Split" => Split(node),
            "Fn::Base64" => evaluator.Resolve(node),
            "Fn::ImportValue" => Import(node),
            "Fn::Length" => evaluator.Resolve(node) is ListValue { Open: false } list ? new ScalarValue(list.Items.Count.ToString(CultureInfo.InvariantCulture), ScalarKind.Number) : Open("the length of the list is not known"),
            "Fn::GetAZs" => new UnknownValue("the availability zones depend on the region", "deployment"),
            // The rules read a document whether it is written as a map or as its text
            "Fn::ToJsonString" => evaluator.Resolve(node),
            "Fn::Transform" or "Fn::Cidr" => Open(name + " is computed at deployment"),
            _ => Open($"'{name}' is no intrinsic function that is known here"),
        };
        return value with { At = place.At };
    }

    private static UnknownValue Open(string reason) => new(reason, "deployment");

    private Value GetAtt(DocumentNode node)
    {
        var parts = node switch
        {
            DocumentScalar scalar => scalar.Text.Split('.', 2),
            DocumentList { Items: [DocumentScalar name, DocumentScalar attribute] } => [name.Text, attribute.Text],
            _ => [],
        };
        return parts.Length == 2 ? evaluator.Attribute(parts[0], parts[1]) : Open("GetAtt takes a resource and an attribute");
    }

    private Value If(DocumentNode node)
    {
        if (node is not DocumentList { Items: [DocumentScalar condition, var yes, var no] }) return Open("If takes a condition and two values");
        var decided = evaluator.Conditions.Named(condition.Text);
        if (decided.Truth == Truth.Unknown)
            return Alternatives.Of([new Choice(condition.Text + " holds", Branch(condition.Text, true, yes)), new Choice(condition.Text + " does not hold", Branch(condition.Text, false, no))], "condition " + condition.Text, null);
        var value = evaluator.Resolve(decided.Truth == Truth.True ? yes : no);
        return decided.ByDefault is { } parameter ? value with { Origin = new Origin(OriginKind.ParameterDefault, parameter) } : value;
    }

    private Value Branch(string condition, bool holds, DocumentNode node) => evaluator.Conditions.Assume(condition, holds, () => evaluator.Resolve(node));

    private Value Join(DocumentNode node)
    {
        if (node is not DocumentList { Items: [var separator, var list] } || evaluator.Resolve(separator) is not ScalarValue { Text: var between }) return Open("Join takes a separator and a list");
        if (evaluator.Resolve(list) is not ListValue { Open: false } items) return Open("the list that is joined is not known");
        var parts = new List<Value>();
        foreach (var item in items.Items)
        {
            if (parts.Count > 0 && between.Length > 0) parts.Add(new ScalarValue(between));
            parts.Add(item);
        }

        return Texts.Concat(parts);
    }

    private Value Select(DocumentNode node)
    {
        if (node is not DocumentList { Items: [var index, var list] } || evaluator.Resolve(index) is not ScalarValue { Text: var text } || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at)) return Open("Select takes an index and a list");
        return evaluator.Resolve(list) is ListValue { Open: false } items && at < items.Items.Count ? items.Items[at] : Open("the list that is selected from is not known");
    }

    private Value Split(DocumentNode node)
    {
        if (node is not DocumentList { Items: [var delimiter, var source] } || evaluator.Resolve(delimiter) is not ScalarValue { Text: { Length: > 0 } by }) return Open("Split takes a delimiter and a text");
        return evaluator.Resolve(source) is ScalarValue text ? new ListValue([.. text.Text.Split(by).Select(t => new ScalarValue(t) { Origin = text.Origin })]) : Open("the text that is split is not known");
    }

    private Value Import(DocumentNode node) =>
        ExportName.Of(node, evaluator.Template) is { } name ? evaluator.Library.Import(name) : Open("the name of the import is not known");
}
