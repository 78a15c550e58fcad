using System.Globalization;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Python.Oracle;

internal sealed partial class AstDump
{
    private void Write(SyntaxNode node, string context = "Load")
    {
        if (!WriteStatement(node) && !WritePattern(node)) WriteExpression(node, context);
    }

    private bool WriteStatement(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Function: WriteFunction(node); break;
            case SyntaxKind.Class: WriteClass(node); break;
            case SyntaxKind.Return: Open("Return"); Node("value", node[0]); Close(node); break;
            case SyntaxKind.Delete: Open("Delete"); Nodes("targets", Items(node), "Del"); Close(node); break;
            case SyntaxKind.Assign: Open("Assign"); Nodes("targets", Items(node[0]), "Store"); Node("value", node[1]); Close(node); break;
            case SyntaxKind.TypeAlias: Open("TypeAlias"); Node("name", node[0], "Store"); TypeParameters(node[1]); Node("value", node[2]); Close(node); break;
            case SyntaxKind.AugmentedAssign: Open("AugAssign"); Node("target", node[0], "Store"); Operator(node.Text); Node("value", node[1]); Close(node); break;
            case SyntaxKind.AnnotatedAssign: WriteAnnotated(node); break;
            case SyntaxKind.For: Open(Name(node, "For")); Node("target", node[0], "Store"); Node("iter", node[1]); Blocks(node, 2); break;
            case SyntaxKind.While: Open("While"); Node("test", node[0]); Blocks(node, 1); break;
            case SyntaxKind.If: Open("If"); Node("test", node[0]); Blocks(node, 1); break;
            case SyntaxKind.With: Open(Name(node, "With")); Nodes("items", Items(node[0])); Nodes("body", Items(node[1])); Close(node); break;
            case SyntaxKind.WithItem: Open("withitem"); Node("context_expr", node[0]); Node("optional_vars", node[1], "Store"); _out.Append(')'); break;
            case SyntaxKind.Match: Open("Match"); Node("subject", node[0]); Nodes("cases", Items(node[1])); Close(node); break;
            case SyntaxKind.MatchCase: Open("match_case"); Node("pattern", node[0]); Node("guard", node[1]); Nodes("body", Items(node[2])); _out.Append(')'); break;
            case SyntaxKind.Raise: Open("Raise"); Node("exc", node[0]); Node("cause", node[1]); Close(node); break;
            case SyntaxKind.Try: WriteTry(node); break;
            case SyntaxKind.Handler: WriteHandler(node); break;
            case SyntaxKind.Assert: Open("Assert"); Node("test", node[0]); Node("msg", node[1]); Close(node); break;
            case SyntaxKind.Import: Open("Import"); Nodes("names", Items(node)); Close(node); break;
            case SyntaxKind.ImportFrom: WriteImportFrom(node); break;
            case SyntaxKind.Alias: WriteAlias(node); break;
            case SyntaxKind.Global or SyntaxKind.Nonlocal: WriteNames(node); break;
            case SyntaxKind.ExpressionStatement: Open("Expr"); Node("value", node[0]); Close(node); break;
            case SyntaxKind.Pass or SyntaxKind.Break or SyntaxKind.Continue: Open(node.Kind.ToString()); Close(node); break;
            default: return false;
        }

        return true;
    }

    private static string Name(SyntaxNode node, string name) => node.Has(SyntaxTraits.Async) ? "Async" + name : name;

    private void Blocks(SyntaxNode node, int slot)
    {
        Nodes("body", Items(node[slot]));
        Nodes("orelse", Items(node[slot + 1]));
        Close(node);
    }

    private void WriteFunction(SyntaxNode node)
    {
        Open(Name(node, "FunctionDef"));
        Text("name", node.Text);
        Field("args");
        WriteParameters(node.Required(2));
        Nodes("body", Items(node[4]));
        Nodes("decorator_list", Items(node[0]));
        Node("returns", node[3]);
        TypeParameters(node[1]);
        Close(node);
    }

    private void WriteParameters(SyntaxNode list)
    {
        var all = list.Children.ToArray();
        var plain = all.Where(p => !p!.Has(SyntaxTraits.KeywordOnly) && !p.Has(SyntaxTraits.Variadic) && !p.Has(SyntaxTraits.DoubleVariadic)).ToArray();
        var keywords = all.Where(p => p!.Has(SyntaxTraits.KeywordOnly)).ToArray();
        Open("arguments");
        Nodes("posonlyargs", plain.Where(p => p!.Has(SyntaxTraits.PositionalOnly)));
        Nodes("args", plain.Where(p => !p!.Has(SyntaxTraits.PositionalOnly)));
        Node("vararg", Array.Find(all, p => p!.Has(SyntaxTraits.Variadic)));
        Nodes("kwonlyargs", keywords);
        Nodes("kw_defaults", keywords.Select(p => p![1]));
        Node("kwarg", Array.Find(all, p => p!.Has(SyntaxTraits.DoubleVariadic)));
        Nodes("defaults", plain.Select(p => p![1]).Where(d => d is not null));
        _out.Append(')');
    }

    private void WriteClass(SyntaxNode node)
    {
        Open("ClassDef");
        Text("name", node.Text);
        Nodes("bases", Items(node[2]).Where(a => a!.Kind != SyntaxKind.Keyword));
        Nodes("keywords", Items(node[2]).Where(a => a!.Kind == SyntaxKind.Keyword));
        Nodes("body", Items(node[3]));
        Nodes("decorator_list", Items(node[0]));
        TypeParameters(node[1]);
        Close(node);
    }

    private void WriteAnnotated(SyntaxNode node)
    {
        Open("AnnAssign");
        Node("target", node[0], "Store");
        Node("annotation", node[1]);
        Node("value", node[2]);
        Field("simple");
        _out.Append(node.Has(SyntaxTraits.Simple) ? "0x1" : "0x0");
        Close(node);
    }

    private void WriteTry(SyntaxNode node)
    {
        Open(node.Has(SyntaxTraits.Star) ? "TryStar" : "Try");
        Nodes("body", Items(node[0]));
        Nodes("handlers", Items(node[1]));
        Nodes("orelse", Items(node[2]));
        Nodes("finalbody", Items(node[3]));
        Close(node);
    }

    private void WriteHandler(SyntaxNode node)
    {
        Open("ExceptHandler");
        Node("type", node[0]);
        if (node.Text.Length > 0) Text("name", node.Text);
        Nodes("body", Items(node[1]));
        Close(node);
    }

    private void WriteImportFrom(SyntaxNode node)
    {
        var module = node.Text.TrimStart('.');
        Open("ImportFrom");
        if (module.Length > 0) Text("module", module);
        Nodes("names", Items(node));
        Field("level");
        _out.Append(CultureInfo.InvariantCulture, $"0x{node.Text.Length - module.Length:x}");
        Close(node);
    }

    private void WriteAlias(SyntaxNode node)
    {
        Open("alias");
        Text("name", node.Text);
        if (node[0] is { } renamed) Text("asname", renamed.Text);
        Close(node);
    }

    private void WriteNames(SyntaxNode node)
    {
        Open(node.Kind.ToString());
        Field("names");
        _out.Append('[');
        for (var i = 0; i < node.Count; i++)
        {
            if (i > 0) _out.Append(", ");
            Constants.WriteString(_out, node.Required(i).Text);
        }

        _out.Append(']');
        Close(node);
    }
}
