using System.Collections.Concurrent;
using Crpbot.Code.Python;
using Crpbot.Code.Rules;
using Crpbot.Code.Semantics.Python;
using Crpbot.Code.Trees;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>Python: files are parsed as they come, on the threads that read them.</summary>
public sealed class PythonFrontEnd : ICodeFrontEnd
{
    private static readonly PythonParserOptions Cells = new() { Notebook = true };
    private readonly ConcurrentDictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public RuleLanguage Language => RuleLanguage.Python;

    /// <inheritdoc />
    public CodeClaim Claims(Subject subject) => IsPython(subject) ? CodeClaim.Code : CodeClaim.None;

    /// <inheritdoc />
    public void Add(Subject subject) => _trees.TryAdd(subject.DisplayPath, PythonParser.Parse(subject.Content, IsNotebook(subject) ? Cells : null));

    /// <inheritdoc />
    public CodeProject Complete(CancellationToken stop)
    {
        var project = PythonProject.Create([.. _trees.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, t.Value))], stop);
        return new CodeProject(project.Files, project, []);
    }

    // The program that the cells of a notebook make together stands in the notebook as an entry.
    private static bool IsNotebook(Subject subject) => subject.IsExcerpt && subject.DisplayPath.Contains(".ipynb!", StringComparison.OrdinalIgnoreCase);

    private static bool IsPython(Subject subject)
    {
        var name = subject.ArchiveEntry ?? subject.Path;
        if (name.EndsWith(".py", StringComparison.Ordinal) || name.EndsWith(".pyw", StringComparison.Ordinal)) return true;
        var slash = name.LastIndexOf('/');
        return name.IndexOf('.', slash + 1) < 0 && IsScript(subject.Content.Span);
    }

    // A script without a suffix says in its first line what runs it.
    private static bool IsScript(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("#!"u8)) return false;
        var end = content.IndexOf((byte)'\n');
        return (end < 0 ? content : content[..end]).IndexOf("python"u8) >= 0;
    }
}
