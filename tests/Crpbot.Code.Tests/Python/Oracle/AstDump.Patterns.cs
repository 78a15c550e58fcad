using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Python.Oracle;

internal sealed partial class AstDump
{
    private bool WritePattern(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.MatchValue: Open("MatchValue"); Node("value", node[0]); break;
            case SyntaxKind.MatchSingleton: Open("MatchSingleton"); Field("value"); _out.Append(node[0]!.Kind.ToString()[..^7]); break;
            case SyntaxKind.MatchSequence: Open("MatchSequence"); Nodes("patterns", Items(node)); break;
            case SyntaxKind.MatchMapping: WriteMapping(node); break;
            case SyntaxKind.MatchClass: WriteMatchClass(node); break;
            case SyntaxKind.MatchStar: Open("MatchStar"); OptionalText("name", node.Text); break;
            case SyntaxKind.MatchAs: Open("MatchAs"); Node("pattern", node[0]); OptionalText("name", node.Text); break;
            case SyntaxKind.MatchOr: Open("MatchOr"); Nodes("patterns", Items(node)); break;
            default: return false;
        }

        Close(node);
        return true;
    }

    private void WriteMapping(SyntaxNode node)
    {
        Open("MatchMapping");
        Nodes("keys", Items(node).Select(i => i![0]));
        Nodes("patterns", Items(node).Select(i => i![1]));
        if (node.Text.Length > 0) Text("rest", node.Text);
    }

    private void WriteMatchClass(SyntaxNode node)
    {
        var keywords = Items(node[1]).Where(a => a!.Kind == SyntaxKind.Keyword).ToArray();
        Open("MatchClass");
        Node("cls", node[0]);
        Nodes("patterns", Items(node[1]).Where(a => a!.Kind != SyntaxKind.Keyword));
        Field("kwd_attrs");
        _out.Append('[');
        for (var i = 0; i < keywords.Length; i++)
        {
            if (i > 0) _out.Append(", ");
            Constants.WriteString(_out, keywords[i]!.Text);
        }

        _out.Append(']');
        Nodes("kwd_patterns", keywords.Select(k => k![0]));
    }
}
