using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Python.Oracle;

internal sealed partial class AstDump
{
    private void WriteExpression(SyntaxNode node, string context)
    {
        switch (node.Kind)
        {
            case SyntaxKind.BooleanOperation: Open("BoolOp"); Operation("op", node.Text == "and" ? "And" : "Or"); Nodes("values", Items(node)); break;
            case SyntaxKind.NamedExpression: Open("NamedExpr"); Node("target", node[0], "Store"); Node("value", node[1]); break;
            case SyntaxKind.BinaryOperation: Open("BinOp"); Node("left", node[0]); Operator(node.Text); Node("right", node[1]); break;
            case SyntaxKind.UnaryOperation: Open("UnaryOp"); Operation("op", node.Text switch { "not" => "Not", "-" => "USub", "+" => "UAdd", _ => "Invert" }); Node("operand", node[0]); break;
            case SyntaxKind.Lambda: Open("Lambda"); Field("args"); WriteParameters(node.Required(0)); Node("body", node[1]); break;
            case SyntaxKind.Conditional: Open("IfExp"); Node("test", node[0]); Node("body", node[1]); Node("orelse", node[2]); break;
            case SyntaxKind.Dict: Open("Dict"); Nodes("keys", Items(node).Select(i => i![0])); Nodes("values", Items(node).Select(i => i![1])); break;
            case SyntaxKind.Set: Open("Set"); Nodes("elts", Items(node)); break;
            case SyntaxKind.ListComprehension: Open("ListComp"); Node("elt", node[0]); Nodes("generators", Items(node[1])); break;
            case SyntaxKind.SetComprehension: Open("SetComp"); Node("elt", node[0]); Nodes("generators", Items(node[1])); break;
            case SyntaxKind.DictComprehension: Open("DictComp"); Node("key", node[0]![0]); Node("value", node[0]![1]); Nodes("generators", Items(node[1])); break;
            case SyntaxKind.Generator: Open("GeneratorExp"); Node("elt", node[0]); Nodes("generators", Items(node[1])); break;
            case SyntaxKind.Comprehension: WriteComprehension(node); return;
            case SyntaxKind.Await: Open("Await"); Node("value", node[0]); break;
            case SyntaxKind.Yield: Open("Yield"); Node("value", node[0]); break;
            case SyntaxKind.YieldFrom: Open("YieldFrom"); Node("value", node[0]); break;
            case SyntaxKind.Compare: WriteCompare(node); break;
            case SyntaxKind.Call: WriteCall(node); break;
            case SyntaxKind.Keyword: Open("keyword"); OptionalText("arg", node.Text); Node("value", node[0]); break;
            case SyntaxKind.Parameter: Open("arg"); Text("arg", node.Text); Node("annotation", node[0]); break;
            case SyntaxKind.TypeParameter: WriteTypeParameter(node); break;
            case SyntaxKind.Attribute: Open("Attribute"); Node("value", node[0]); Text("attr", node.Text); Context(context); break;
            case SyntaxKind.Subscript: Open("Subscript"); Node("value", node[0]); Node("slice", node[1]); Context(context); break;
            case SyntaxKind.Starred: Open("Starred"); Node("value", node[0], context); Context(context); break;
            case SyntaxKind.Name: Open("Name"); Text("id", node.Text); Context(context); break;
            case SyntaxKind.ListDisplay: Open("List"); Nodes("elts", Items(node), context); Context(context); break;
            case SyntaxKind.Tuple: Open("Tuple"); Nodes("elts", Items(node), context); Context(context); break;
            case SyntaxKind.Slice: Open("Slice"); Node("lower", node[0]); Node("upper", node[1]); Node("step", node[2]); break;
            case SyntaxKind.FormattedString or SyntaxKind.TemplateString: WriteFormatted(node); return;
            case SyntaxKind.Interpolation: WriteInterpolation(node); break;
            default: WriteConstant(node); break;
        }

        Close(node);
    }

    private void Operation(string field, string name)
    {
        Field(field);
        _out.Append(name).Append("()");
    }

    private void Operator(string text) => Operation("op", text switch
    {
        "+" => "Add",
        "-" => "Sub",
        "*" => "Mult",
        "@" => "MatMult",
        "/" => "Div",
        "%" => "Mod",
        "**" => "Pow",
        "<<" => "LShift",
        ">>" => "RShift",
        "|" => "BitOr",
        "^" => "BitXor",
        "&" => "BitAnd",
        "//" => "FloorDiv",
        _ => "?",
    });

    private static string Comparison(string text) => text switch
    {
        "==" => "Eq",
        "!=" => "NotEq",
        "<" => "Lt",
        "<=" => "LtE",
        ">" => "Gt",
        ">=" => "GtE",
        "is" => "Is",
        "is not" => "IsNot",
        "in" => "In",
        "not in" => "NotIn",
        _ => "?",
    };

    private void WriteComprehension(SyntaxNode node)
    {
        Open("comprehension");
        Node("target", node[0], "Store");
        Node("iter", node[1]);
        Nodes("ifs", Items(node[2]));
        Field("is_async");
        _out.Append(node.Has(SyntaxTraits.Async) ? "0x1)" : "0x0)");
    }

    private void WriteCompare(SyntaxNode node)
    {
        Open("Compare");
        Node("left", node[0]);
        Field("ops");
        _out.Append('[').AppendJoin(", ", Items(node).Skip(1).Select(p => Comparison(p!.Text) + "()")).Append(']');
        Nodes("comparators", Items(node).Skip(1).Select(p => p![0]));
    }

    private void WriteCall(SyntaxNode node)
    {
        Open("Call");
        Node("func", node[0]);
        Nodes("args", Items(node[1]).Where(a => a!.Kind != SyntaxKind.Keyword));
        Nodes("keywords", Items(node[1]).Where(a => a!.Kind == SyntaxKind.Keyword));
    }

    private void WriteTypeParameter(SyntaxNode node)
    {
        Open(node.Has(SyntaxTraits.Variadic) ? "TypeVarTuple" : node.Has(SyntaxTraits.DoubleVariadic) ? "ParamSpec" : "TypeVar");
        Text("name", node.Text);
        Node("bound", node[0]);
        Node("default_value", node[1]);
    }

    private void WriteConstant(SyntaxNode node)
    {
        Open("Constant");
        Field("value");
        switch (node.Kind)
        {
            case SyntaxKind.TrueLiteral: _out.Append("True"); break;
            case SyntaxKind.FalseLiteral: _out.Append("False"); break;
            case SyntaxKind.NoneLiteral: _out.Append("None"); break;
            case SyntaxKind.Ellipsis: _out.Append("Ellipsis"); break;
            case SyntaxKind.IntegerLiteral: _out.Append(Constants.Integer(node.Text)); break;
            case SyntaxKind.FloatLiteral: _out.Append("float:").Append(Constants.Bits(node.Text)); break;
            case SyntaxKind.ImaginaryLiteral: _out.Append("complex:").Append(Constants.Bits(node.Text)); break;
            case SyntaxKind.BytesLiteral: _out.Append('b'); Constants.WriteString(_out, node.Text); break;
            case SyntaxKind.StringLiteral: Constants.WriteString(_out, node.Text); break;
            default: _out.Append('?').Append(node.Kind); break;
        }

        if (node.Has(SyntaxTraits.UnicodePrefix)) Text("kind", "u");
    }

    private void WriteFormatted(SyntaxNode node)
    {
        var positions = _positions;
        var template = _template;
        _template = node.Kind == SyntaxKind.TemplateString;
        Open(node.Kind == SyntaxKind.TemplateString ? "TemplateStr" : "JoinedStr");
        if (!modern) _positions = false;
        Nodes("values", Items(node));
        _positions = positions;
        _template = template;
        Close(node);
    }

    private bool _template;

    private void WriteInterpolation(SyntaxNode node)
    {
        var template = _template;
        Open(template ? "Interpolation" : "FormattedValue");
        _template = false;
        Node("value", node[0]);
        if (template) Text("str", Source(node));
        Field("conversion");
        _out.Append(node.Text switch { "s" => "0x73", "r" => "0x72", "a" => "0x61", _ => "-0x1" });
        Node("format_spec", node[1]);
        _template = template;
    }

    /// <summary>The expression's text, as Interpolation.str has it: without comments.</summary>
    private string Source(SyntaxNode node)
    {
        var (start, end) = (node.Start + 1, node.Required(0).End);
        while (tree.Text[end..].TrimStart() is [')', ..]) end = tree.Text.IndexOf(')', end) + 1;
        var text = new StringBuilder();
        foreach (var comment in tree.Comments.Where(c => c.Start >= start && c.End <= end))
        {
            text.Append(tree.Text, start, comment.Start - start);
            start = comment.End;
        }

        return text.Append(tree.Text, start, end - start).ToString().TrimEnd();
    }
}
