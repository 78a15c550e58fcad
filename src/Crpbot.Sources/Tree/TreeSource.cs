using Crpbot.Core;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Tree;

/// <summary>Reads a folder, or a single file. Nothing is written and no link is followed, except the root itself when it is one.</summary>
public sealed class TreeSource : ISource
{
    private readonly string _root;
    private readonly TreeOptions _options;
    private readonly Func<string, IFolder> _open;
    private readonly ContentOptions _content;

    /// <summary>Creates a source; nothing is read yet.</summary>
    /// <param name="root">Folder or file, absolute or relative to the current folder.</param>
    /// <param name="options">What to read.</param>
    public TreeSource(string root, TreeOptions options)
        : this(root, options, OperatingSystem.IsLinux() ? path => new LinuxFolder(path) : path => new PortableFolder(path))
    {
    }

    /// <summary>Creates a source on another file system, for tests.</summary>
    internal TreeSource(string root, TreeOptions options, Func<string, IFolder> open, ContentOptions? content = null)
    {
        _root = Path.GetFullPath(root);
        _options = options;
        _open = open;
        _content = content ?? new ContentOptions { Archives = options.Archives, OpenArchives = options.OpenArchives };
    }

    /// <inheritdoc/>
    public string Name => "tree";

    /// <inheritdoc/>
    /// <exception cref="UserError">The root does not exist.</exception>
    public SourceReport Read(ISubjectSink sink, CancellationToken cancellationToken)
    {
        var log = new NotScannedLog();
        var readers = Enumerable.Range(0, Math.Max(1, _options.Threads)).Select(_ => new FileReader(sink, _options, _content, log, cancellationToken)).ToList();
        Walk(readers, log, cancellationToken);
        var lines = log.ToList();
        var isPartial = lines.Any(l => l.Incomplete);
        return new SourceReport(Name, isPartial ? ScanStatus.Partial : ScanStatus.Succeeded, isPartial ? "some files could not be read" : null, readers.Sum(r => r.Subjects), readers.Sum(r => r.Bytes), lines);
    }

    /// <summary>The files that <see cref="Read"/> would read, sorted by path.</summary>
    /// <param name="cancellationToken">Stops within a second.</param>
    /// <exception cref="UserError">The root does not exist.</exception>
    public IReadOnlyList<string> List(CancellationToken cancellationToken)
    {
        var listers = Enumerable.Range(0, Math.Max(1, _options.Threads)).Select(_ => new FileLister()).ToList();
        Walk(listers, new NotScannedLog(), cancellationToken);
        return [.. listers.SelectMany(l => l.Paths).Order(StringComparer.Ordinal)];
    }

    private string RealRoot()
    {
        try
        {
            return Directory.ResolveLinkTarget(_root, returnFinalTarget: true)?.FullName ?? _root;
        }
        catch (IOException)
        {
            throw Missing();
        }
    }

    private UserError Missing() => new($"there is no file or folder {_root}", "give a path that exists");

    private void Walk(IReadOnlyList<IFileVisitor> visitors, NotScannedLog log, CancellationToken cancellationToken)
    {
        var real = RealRoot();
        if (Directory.Exists(real))
        {
            new TreeWalk(_options, log, cancellationToken).Run(_open(real), visitors);
            return;
        }

        var name = System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(real));
        var folder = _open(Path.GetDirectoryName(real) ?? real);
        var shown = Path.GetFileName(_root);
        switch (folder.KindOf(name))
        {
            case EntryKind.Missing:
                throw Missing();
            case EntryKind.File:
                var raw = name.AsSpan().SequenceEqual(System.Text.Encoding.UTF8.GetBytes(shown)) ? null : name;
                visitors[0].Visit(folder, new TreeFile(shown, 0, raw, _options.Tracked?.Contains(shown) == true));
                break;
            default:
                log.Add(new NotScanned(shown, "is a pipe, a socket or a device; use - to read standard input", Incomplete: true));
                break;
        }
    }
}
