using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Texts: formatting and the functions of strings.</content>
internal sealed partial class PythonConstants
{
    /// <summary>The text that a literal prints as; null when that is not plain.</summary>
    private static string? Printed(SyntaxNode? literal) => literal?.Kind switch
    {
        SyntaxKind.StringLiteral => literal.Text,
        SyntaxKind.IntegerLiteral => Integer(literal) is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        SyntaxKind.TrueLiteral => "True",
        SyntaxKind.FalseLiteral => "False",
        SyntaxKind.NoneLiteral => "None",
        _ => null,
    };

    private SyntaxNode? Formatted(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        var text = new StringBuilder();
        foreach (var part in node.Children)
        {
            if (part is null) return null;
            var value = part.Kind == SyntaxKind.StringLiteral ? part : part.Kind == SyntaxKind.FormattedString ? Formatted(module, part, ref inquiry) : Interpolated(module, part, ref inquiry);
            if (Printed(value) is not { } printed || text.Length + printed.Length > LongestText) return null;
            text.Append(printed);
        }

        return Text(text.ToString(), node);
    }

    private SyntaxNode? Interpolated(PythonModule module, SyntaxNode part, ref PythonInquiry inquiry) =>
        part.Kind == SyntaxKind.Interpolation && part.Text is "" or "s" && (part[1] is null || part[1]!.Count == 0) ? Evaluate(module, part[0], ref inquiry) : null;

    // Only %s, %d, %i and %% without width; %(name)s of a display.
    private SyntaxNode? Percent(PythonModule module, SyntaxNode node, SyntaxNode format, ref PythonInquiry inquiry)
    {
        var operand = node.Required(1);
        var text = new StringBuilder();
        var next = 0;
        for (var i = 0; i < format.Text.Length; i++)
        {
            if (format.Text[i] != '%')
            {
                text.Append(format.Text[i]);
                continue;
            }

            if (++i >= format.Text.Length) return null;
            if (format.Text[i] == '%')
            {
                text.Append('%');
                continue;
            }

            SyntaxNode? value;
            if (format.Text[i] == '(') value = NamedOperand(module, operand, format.Text, ref i, ref inquiry);
            else value = operand.Kind == SyntaxKind.Tuple ? next < operand.Count ? Evaluate(module, operand[next], ref inquiry) : null : next == 0 ? Evaluate(module, operand, ref inquiry) : null;
            next++;
            if (i >= format.Text.Length || format.Text[i] is not ('s' or 'd' or 'i') || Printed(value) is not { } printed || text.Length + printed.Length > LongestText) return null;
            text.Append(printed);
        }

        return Text(text.ToString(), node);
    }

    private SyntaxNode? NamedOperand(PythonModule module, SyntaxNode operand, string format, ref int at, ref PythonInquiry inquiry)
    {
        var close = format.IndexOf(')', at);
        if (close < 0 || Display(module, operand, ref inquiry) is not { Node.Kind: SyntaxKind.Dict } display) return null;
        var key = Text(format[(at + 1)..close], operand);
        at = close + 1;
        return ItemOf(display.Module, display.Node, key, ref inquiry) is { } item ? Evaluate(display.Module, item, ref inquiry) : null;
    }
}
