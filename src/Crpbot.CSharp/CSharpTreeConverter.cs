using Crpbot.Code.Trees;
using Crpbot.CSharp.Conversion;
using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp;

/// <summary>
/// C# 14 as the uniform tree. Roslyn parses; of <c>#if</c> branches the ones that a release build for current .NET takes are read
/// (NET, NETCOREAPP, NET5_0_OR_GREATER … NET10_0_OR_GREATER, TRACE are defined, DEBUG is not).
/// </summary>
public static class CSharpTreeConverter
{
    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, Ms.DocumentationMode.None, Ms.SourceCodeKind.Regular, Symbols());

    /// <summary>Parses a file. Never throws on any text; what does not parse is among the faults.</summary>
    /// <param name="text">Text without byte order mark.</param>
    public static SyntaxTree Parse(string text) => Convert(text, "").Tree;

    /// <summary>Parses a file and keeps Roslyn's tree.</summary>
    internal static ConvertedFile Convert(string text, string path)
    {
        var deep = NestingScan.TooDeepAt(text);
        var source = CSharpSyntaxTree.ParseText(deep < 0 ? text : "", ParseOptions, path);
        var make = new TreeMaker();
        if (deep >= 0) make.Faults.Add(new SyntaxFault(new TextSpan(deep, deep + 1), "brackets are nested too deeply; the file is not analysed"));
        var unit = (Cs.CompilationUnitSyntax)source.GetRoot();
        var root = new Converters(make).Members.Module(unit);
        if (deep >= 0) root = new SyntaxNode(SyntaxKind.Module, 0, text.Length);
        var (comments, skipped) = Trivia(unit);
        var tree = new SyntaxTree
        {
            Language = Language.CSharp,
            Text = text,
            Root = root,
            Comments = comments,
            Faults = Faults(source, make.Faults),
            Lines = new LineTable(text),
        };
        return new ConvertedFile(tree, source, make.Origins, skipped);
    }

    private static SyntaxFault[] Faults(Ms.SyntaxTree source, List<SyntaxFault> ours)
    {
        var all = new List<SyntaxFault>(ours);
        foreach (var diagnostic in source.GetDiagnostics())
        {
            if (diagnostic.Severity != Ms.DiagnosticSeverity.Error) continue;
            var span = diagnostic.Location.SourceSpan;
            all.Add(new SyntaxFault(new TextSpan(span.Start, span.End), diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return [.. all.OrderBy(f => f.At.Start)];
    }

    private static (List<TextSpan> Comments, int Skipped) Trivia(Cs.CompilationUnitSyntax unit)
    {
        var comments = new List<TextSpan>();
        var skipped = 0;
        foreach (var trivia in unit.DescendantTrivia())
        {
            var kind = trivia.Kind();
            if (kind is Raw.SingleLineCommentTrivia or Raw.MultiLineCommentTrivia or Raw.SingleLineDocumentationCommentTrivia or Raw.MultiLineDocumentationCommentTrivia)
                comments.Add(new TextSpan(trivia.Span.Start, trivia.Span.End));
            else if (kind is Raw.DisabledTextTrivia) skipped++;
        }

        return (comments, skipped);
    }

    private static IEnumerable<string> Symbols()
    {
        for (var version = 5; version <= 10; version++) yield return $"NET{version}_0_OR_GREATER";
        foreach (var symbol in (string[])["NET", "NET10_0", "NETCOREAPP", "TRACE", "RELEASE"]) yield return symbol;
    }
}
