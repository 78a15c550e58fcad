using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <summary>
/// Patterns in Semgrep's notation for Python: code with metavariables (<c>$X</c>, <c>$...X</c>: a Name, or the text of any other node that has a name),
/// <c>...</c> wherever an item may stand (an Ellipsis node; among statements an ExpressionStatement of one), <c>&lt;... e ...&gt;</c>, <c>($X: T)</c>.
/// </summary>
public static class PythonPattern
{
    /// <summary>Parses a pattern.</summary>
    /// <param name="pattern">Source; indented as a whole or not.</param>
    /// <returns>
    /// The single expression or statement, or a List of several statements. Headers without their block have a block of one ellipsis.
    /// A decorator alone is a Function whose text is empty (any name), with an ellipsis for parameters and one for its block.
    /// <c>a. ... .b</c> is an Attribute <c>b</c> of an Attribute <c>...</c> of <c>a</c>. <c>except E: ...</c> alone is a Handler.
    /// Braces that hold nothing but ellipses are a Set.
    /// </returns>
    /// <exception cref="FormatException">It does not parse; the message begins with line and column.</exception>
    public static SyntaxNode Parse(string pattern)
    {
        var root = PythonParser.ParsePattern(pattern);
        if (root.Count == 0) throw new FormatException("line 1, column 1: the pattern is empty");
        if (root.Count > 1) return new SyntaxNode(SyntaxKind.List, root.Required(0).Start, root.Required(root.Count - 1).End, children: root.Children.ToArray());
        var single = root.Required(0);
        return single.Kind == SyntaxKind.ExpressionStatement ? single.Required(0) : single;
    }
}
