using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Imports from <c>__future__</c>, which CPython checks while parsing.</content>
public sealed partial class PythonParser
{
    private void CheckFuture(SyntaxNode root)
    {
        for (var i = 0; i < root.Count; i++)
        {
            var statement = root.Required(i);
            var docstring = i == 0 && statement.Kind == SyntaxKind.ExpressionStatement && statement.Required(0).Kind == SyntaxKind.StringLiteral;
            if (docstring) continue;
            if (statement.Kind != SyntaxKind.ImportFrom || statement.Text != "__future__") return;
            foreach (var alias in statement.Children)
            {
                if (!IsFeature(alias!.Text)) _faults.Add(new SyntaxFault(new TextSpan(alias.Start, alias.End), "this future feature is not defined"));
            }
        }
    }

    private static bool IsFeature(string name) => name is "nested_scopes" or "generators" or "division" or "absolute_import" or "with_statement"
        or "print_function" or "unicode_literals" or "barry_as_FLUFL" or "generator_stop" or "annotations";
}
