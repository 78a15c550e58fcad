using System.Collections.Concurrent;
using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Code.Scanning;
using Crpbot.Core;
using Crpbot.CSharp.Markup;

namespace Crpbot.CSharp;

/// <summary>C# and its pages (Razor, Web Forms): texts are kept as they come and compiled in memory at the end. Roslyn is loaded only when there is such a file.</summary>
/// <param name="environment">Reads a variable of the environment (where the SDK and the package cache are).</param>
public sealed class CSharpFrontEnd(Func<string, string?> environment) : ICodeFrontEnd
{
    private readonly ConcurrentDictionary<string, CSharpSource> _sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CSharpSource> _projects = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public RuleLanguage Language => RuleLanguage.CSharp;

    /// <inheritdoc />
    public CodeClaim Claims(Subject subject)
    {
        var name = subject.ArchiveEntry ?? subject.Path;
        if (name.EndsWith(".cs", StringComparison.Ordinal) || MarkupConverter.IsPage(name)) return CodeClaim.Code;
        return name.EndsWith(".csproj", StringComparison.Ordinal) || name.EndsWith(".props", StringComparison.Ordinal) ? CodeClaim.Beside : CodeClaim.None;
    }

    /// <inheritdoc />
    public void Add(Subject subject)
    {
        var target = Claims(subject) == CodeClaim.Code ? _sources : _projects;
        target.TryAdd(subject.DisplayPath, new CSharpSource(subject.DisplayPath, Encoding.UTF8.GetString(subject.Content.Span)));
    }

    /// <inheritdoc />
    public CodeProject Complete(CancellationToken stop) => _sources.IsEmpty ? CodeProject.Empty : Load(stop);

    private CodeProject Load(CancellationToken stop)
    {
        var project = CSharpProject.Load(Ordered(_sources), Ordered(_projects), CSharpReferences.Usual(environment), stop);
        IReadOnlyList<NotScanned> notes = project.SkippedBranches == 0 ? [] : [new NotScanned("C# code", "preprocessor conditions that do not hold leave it out", Incomplete: false, project.SkippedBranches)];
        return new CodeProject(project.Files, project.Index, notes);
    }

    private static List<CSharpSource> Ordered(ConcurrentDictionary<string, CSharpSource> sources) => [.. sources.Values.OrderBy(s => s.Path, StringComparer.Ordinal)];
}
