using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;
using Crpbot.CSharp.Conversion;
using Crpbot.CSharp.Patterns;
using Microsoft.CodeAnalysis.CSharp;

namespace Crpbot.CSharp;

/// <summary>
/// Patterns for C#: an expression, statements, members, a class, an attribute in brackets, or a <c>catch</c> clause. In declarations <c>var</c> fits
/// every type, attributes without parentheses fit any arguments, modifiers that are not written do not matter.
/// </summary>
public sealed class CSharpPattern : IPatternParser
{
    /// <inheritdoc/>
    public Language Language => Language.CSharp;

    /// <inheritdoc/>
    public SyntaxNode Parse(string pattern)
    {
        var trimmed = pattern.Trim();
        if (trimmed == "...") return new SyntaxNode(SyntaxKind.Ellipsis, 0, 3);
        if (trimmed.Length == 0) throw new FormatException("the pattern is empty");
        if (NestingScan.TooDeepAt(trimmed) >= 0) throw new FormatException("the pattern is nested too deeply");
        var result = Try(trimmed, PatternText.Rewrite(trimmed, false)) ?? Try(trimmed, PatternText.Rewrite(trimmed, true));
        return result ?? throw new FormatException("this is no complete C# expression, statement or declaration");
    }

    private static SyntaxNode? Try(string pattern, string code)
    {
        if (pattern.StartsWith('[') && pattern.EndsWith(']') && Attribute(code) is { } attribute) return attribute;
        if (pattern.StartsWith("catch", StringComparison.Ordinal) && Handler(code) is { } handler) return handler;
        return Value(code) ?? Statements(code) ?? Statements(code + ";") ?? Members(code) ?? Members(code + " { }") ?? File(code);
    }

    private static SyntaxNode? Value(string code)
    {
        var expression = SyntaxFactory.ParseExpression(code, options: CSharpTreeConverter.ParseOptions);
        if (expression.ContainsDiagnostics || expression.FullSpan.End != code.Length) return null;
        var all = Start();
        if (expression is Cs.AssignmentExpressionSyntax assignment) return all.Operators.AssignmentStatement(assignment, assignment);
        return all.Value(expression);
    }

    private static SyntaxNode? Statements(string code)
    {
        var unit = Unit("async void __crp_method() {\n" + code + "\n}");
        if (unit is not { Members: [Cs.GlobalStatementSyntax { Statement: Cs.LocalFunctionStatementSyntax { Body: { } body } }] }) return null;
        return One(Start().Statements.List(body.Statements, body.SpanStart));
    }

    private static SyntaxNode? Members(string code)
    {
        var unit = Unit("class __crp_class {\n" + code + "\n}");
        if (unit is not { Members: [Cs.ClassDeclarationSyntax { Members.Count: > 0 } type] }) return null;
        var all = Start();
        var items = new List<SyntaxNode?>();
        foreach (var member in type.Members) all.Members.Add(items, member);
        return One(TreeMaker.List(items, 0));
    }

    private static SyntaxNode? File(string code) => Unit(code) is { } unit && Start().Members.Module(unit) is { Count: > 0 } module ? One(TreeMaker.List(module.Children.ToArray(), 0)) : null;

    private static SyntaxNode? Attribute(string code)
    {
        var unit = Unit(code + " class __crp_class { }");
        if (unit is not { Members: [Cs.ClassDeclarationSyntax { AttributeLists: [{ Attributes: [var attribute] }] }] }) return null;
        return Start().Functions.Attribute(attribute);
    }

    private static SyntaxNode? Handler(string code)
    {
        var unit = Unit("try { } " + code);
        if (unit is not { Members: [Cs.GlobalStatementSyntax { Statement: Cs.TryStatementSyntax { Finally: null } attempt }] }) return null;
        return One(new BlockConverter(Start()).Convert(attempt).Required(1));
    }

    private static Cs.CompilationUnitSyntax? Unit(string code)
    {
        var unit = SyntaxFactory.ParseCompilationUnit(code, options: CSharpTreeConverter.ParseOptions);
        if (!unit.ContainsDiagnostics) return unit;
        var errors = unit.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return errors.TrueForAll(e => e.Id == "CS1001") && errors.Count == unit.DescendantNodes().OfType<Cs.ParameterSyntax>().Count(IsPlaceholder) ? unit : null;
    }

    /// <summary>A parameter that is nothing but <c>...</c> or <c>$X</c>: its name, which Roslyn reads as a type, is all there is.</summary>
    private static bool IsPlaceholder(Cs.ParameterSyntax parameter) =>
        parameter is { Identifier.IsMissing: true, Type: Cs.IdentifierNameSyntax name } && name.Identifier.ValueText.StartsWith(PatternWords.Prefix, StringComparison.Ordinal);

    private static Converters Start() => new(new TreeMaker { IsPattern = true });

    private static SyntaxNode One(SyntaxNode list) => list.Count == 1 ? list.Required(0) : list;
}
