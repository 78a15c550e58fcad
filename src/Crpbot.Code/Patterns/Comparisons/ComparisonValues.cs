using System.Globalization;
using System.Numerics;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Comparisons;

/// <summary>The values of the metavariables of a hit.</summary>
internal sealed class ComparisonValues(Hit hit, CodeFile? file, int numberBase, bool strip, string? target)
{
    /// <summary>The value of a metavariable: its literal, its constant, or its text as code.</summary>
    public ComparisonValue Of(string name)
    {
        if (hit[name] is not { } binding) return ComparisonValue.Unknown;
        var special = target is null || target == name;
        if (special && strip) return Stripped(binding.Text);
        if (special && numberBase > 0) return Based(binding.Text);
        if (binding.Nodes.Count == 1) return OfNode(binding.Nodes[0], binding);
        return OfText(binding.Text);
    }

    private ComparisonValue OfNode(SyntaxNode node, Binding binding)
    {
        if (node.Kind == SyntaxKind.UnaryOperation && node.Text == "-" && node[0] is { } operand) return Negated(OfLiteral(operand), binding);
        var literal = OfLiteral(node);
        if (literal.Value is not null) return literal;
        if (file?.Semantics.Constant(node) is { } constant && OfLiteral(constant) is { Value: not null } value) return value;
        return new ComparisonValue(new CodeText(binding.Text));
    }

    private static ComparisonValue Negated(ComparisonValue value, Binding binding) => value.Value switch
    {
        BigInteger integer => new ComparisonValue(-integer),
        double number => new ComparisonValue(-number),
        _ => new ComparisonValue(new CodeText(binding.Text)),
    };

    private static ComparisonValue OfLiteral(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral => new ComparisonValue(node.Text),
        SyntaxKind.IntegerLiteral when NumberText.Integer(node.Text) is { } integer => new ComparisonValue(integer),
        SyntaxKind.FloatLiteral when double.TryParse(node.Text.TrimEnd('f', 'F', 'd', 'D', 'm', 'M'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new ComparisonValue(number),
        SyntaxKind.TrueLiteral => new ComparisonValue(true),
        SyntaxKind.FalseLiteral => new ComparisonValue(false),
        SyntaxKind.ListDisplay or SyntaxKind.Tuple => new ComparisonValue(node.Children.ToArray().Select(c => c is null ? ComparisonValue.Unknown : OfLiteral(c)).ToList()),
        _ => ComparisonValue.Unknown,
    };

    // A word or a group of an expression: a number when it looks like one, as Semgrep has it.
    private static ComparisonValue OfText(string text)
    {
        if (NumberText.Integer(text) is { } integer && (text.Length == 1 || text[0] != '0')) return new ComparisonValue(integer);
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? new ComparisonValue(number) : new ComparisonValue(text);
    }

    private static ComparisonValue Stripped(string text)
    {
        var bare = text.Trim('\'', '"', '`');
        if (NumberText.Integer(bare) is { } integer) return new ComparisonValue(integer);
        return double.TryParse(bare, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new ComparisonValue(number) : new ComparisonValue(bare);
    }

    private ComparisonValue Based(string text)
    {
        var digits = text.Trim('\'', '"', '`').Replace("_", string.Empty, StringComparison.Ordinal);
        if (digits.Length > 2 && digits[0] == '0' && char.IsAsciiLetter(digits[1])) return NumberText.Integer(digits) is { } whole ? new ComparisonValue(whole) : ComparisonValue.Unknown;
        return NumberText.Based(digits, numberBase) is { } integer ? new ComparisonValue(integer) : ComparisonValue.Unknown;
    }
}
