using Crpbot.Code.Semantics;
using Crpbot.CSharp.Conversion;
using Crpbot.CSharp.Index;
using Crpbot.CSharp.Markup;
using Crpbot.CSharp.Projects;
using Crpbot.CSharp.Semantics;

namespace Crpbot.CSharp;

/// <summary>The C# files of a target, ready for rules. All of Roslyn stands behind this class, so that a target without C# files never loads it.</summary>
public sealed class CSharpProject
{
    private readonly Lock _gate = new();
    private readonly Lazy<IProjectIndex> _index;

    private CSharpProject(IReadOnlyList<CSharpSource> sources, IReadOnlyList<CSharpSource> projects, CSharpReferences references, CancellationToken cancellation)
    {
        var isFramework = sources.Any(s => s.Text.Contains("System.Web.Mvc", StringComparison.Ordinal));
        var converted = new ConvertedFile[sources.Count];
        Parallel.For(0, converted.Length, new ParallelOptions { CancellationToken = cancellation }, i => converted[i] = MarkupConverter.IsPage(sources[i].Path) ? MarkupConverter.Convert(sources[i].Text, sources[i].Path, isFramework) : CSharpTreeConverter.Convert(sources[i].Text, sources[i].Path));
        var set = new Lazy<CompilationSet>(() => new CompilationSet(converted, new ProjectMap(projects), references));
        Files = [.. converted.Select(file => new CodeFile(file.Source.FilePath, file.Tree, new CSharpSemantics(new FileSymbols(file, () => Model(set, file)))))];
        _index = new(() => new CSharpIndex(Files));
        SkippedBranches = converted.Sum(f => f.Skipped);
    }

    /// <summary>Files in the order given.</summary>
    public IReadOnlyList<CodeFile> Files { get; }

    /// <summary>What they declare and call.</summary>
    public IProjectIndex Index => _index.Value;

    /// <summary>Number of stretches of code that preprocessor conditions left out: they are not analysed.</summary>
    public int SkippedBranches { get; }

    /// <summary>Parses files; their meaning is worked out when it is asked for. Nothing of the target is built or run.</summary>
    /// <param name="sources">C# files, Razor pages (<c>.cshtml</c>, <c>.razor</c>) and Web Forms pages (<c>.aspx</c>, <c>.ascx</c>, <c>.master</c>).</param>
    /// <param name="projects">Project files (<c>.csproj</c>) and <c>.props</c> files; what else is among them is read as a project without contents.</param>
    /// <param name="references">Where assemblies are found.</param>
    /// <param name="cancellation">Ends parsing early.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static CSharpProject Load(IReadOnlyList<CSharpSource> sources, IReadOnlyList<CSharpSource> projects, CSharpReferences references, CancellationToken cancellation = default) =>
        new(sources, projects, references, cancellation);

    private SemanticModel Model(Lazy<CompilationSet> set, ConvertedFile file)
    {
        lock (_gate) return set.Value.Of(file.Source.FilePath).GetSemanticModel(file.Source);
    }
}
