using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Patterns;

/// <summary>Imports, constants assigned once and annotations, of one Python file: enough to test matching on its own.</summary>
internal sealed class SimpleSemantics : ISemantics
{
    private readonly Dictionary<string, string> _imports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SyntaxNode?> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    public SimpleSemantics(SyntaxNode root) => Visit(root);

    public bool Resolved => true;

    public string? QualifiedName(SyntaxNode expression) => expression.Kind switch
    {
        SyntaxKind.Name => _imports.GetValueOrDefault(expression.Text),
        SyntaxKind.Attribute => QualifiedName(expression.Required(0)) is { } value ? value + "." + expression.Text : null,
        _ => null,
    };

    public string? TypeName(SyntaxNode expression) => expression.Kind == SyntaxKind.Name ? _types.GetValueOrDefault(expression.Text) : null;

    public SyntaxNode? Constant(SyntaxNode expression) => expression.Kind == SyntaxKind.Name ? _constants.GetValueOrDefault(expression.Text) : null;

    private void Visit(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Import:
                foreach (var alias in node.Children) Add(alias!, alias!.Text);
                break;
            case SyntaxKind.ImportFrom:
                foreach (var alias in node.Children) Add(alias!, node.Text + "." + alias!.Text);
                break;
            case SyntaxKind.Assign when node[0] is { Count: 1 } targets && targets[0] is { Kind: SyntaxKind.Name } name:
                _constants[name.Text] = _constants.ContainsKey(name.Text) ? null : node[1] is { Kind: >= SyntaxKind.StringLiteral and <= SyntaxKind.NoneLiteral } literal ? literal : null;
                break;
            case SyntaxKind.Parameter when node[0] is { Kind: SyntaxKind.Name or SyntaxKind.Attribute } type:
                _types[node.Text] = QualifiedName(type) ?? type.Text;
                break;
        }

        foreach (var child in node.Children)
            if (child is not null) Visit(child);
    }

    private void Add(SyntaxNode alias, string full)
    {
        if (alias[0] is { } name) _imports[name.Text] = full;
        else if (full.Contains(alias.Text, StringComparison.Ordinal) && full != alias.Text) _imports[alias.Text] = full;
        else _imports[alias.Text.Split('.')[0]] = alias.Text.Split('.')[0];
    }
}
