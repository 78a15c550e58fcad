using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>A text made from a template; absent when something in it is not there.</summary>
/// <param name="template">The template.</param>
/// <param name="origin">Where it comes from.</param>
internal sealed class TextExpression(TextTemplate template, Origin origin) : Expression
{
    /// <inheritdoc />
    public override IEnumerable<string> Roots => template.Roots;

    /// <inheritdoc />
    public override IEnumerable<AnswerPath> Paths => template.Paths;

    /// <inheritdoc />
    public override Value Read(AnswerScope scope)
    {
        foreach (var path in template.Paths)
            if (path.Walk(scope).Unknown is { } unknown) return unknown;
        return template.Fill(scope) is { } text ? new ScalarValue(text) { Origin = origin } : new AbsentValue { Origin = origin };
    }
}
