using Crpbot.Core;
using Crpbot.Sources.Ignore;

namespace Crpbot.Sources.Tree;

/// <summary>Finds the ignore files of a tree as the walk enters its folders.</summary>
internal sealed class IgnoreFiles
{
    private const int UsualFile = 16 << 10;
    private const int LargestFile = 4 << 20;

    private readonly TreeOptions _options;
    private readonly NotScannedLog _log;
    private readonly IgnoreFile?[] _extra;
    private readonly bool _isUsed;

    /// <summary>Reads the files that hold everywhere.</summary>
    public IgnoreFiles(TreeOptions options, NotScannedLog log)
    {
        _options = options;
        _log = log;
        _isUsed = options.UseIgnoreFiles && options.Tracked is not null;
        _extra = _isUsed ? [.. options.ExtraIgnoreFiles.Select(ReadAt)] : [];
    }

    /// <summary>The root with what holds in it from above: global files and those of the folders between the repository's top and the root.</summary>
    /// <param name="folder">The root folder.</param>
    public TreeFolder Root(IFolder folder)
    {
        var prefix = string.IsNullOrEmpty(_options.PathPrefix) ? "" : _options.PathPrefix.Trim('/') + "/";
        var match = TreeFolder.Widen(prefix);
        IgnoreScope? ignores = null, leaveOuts = null;
        if (_isUsed) foreach (var file in _extra) ignores = IgnoreScope.With(ignores, file, 0);
        for (var at = 0; _options.RepositoryRoot is { } top && at < prefix.Length; at = prefix.IndexOf('/', at) + 1)
        {
            var above = Path.Join(top, prefix[..at]);
            var baseLength = TreeFolder.Widen(prefix[..at]).Length;
            if (_isUsed) ignores = IgnoreScope.With(ignores, ReadAt(Path.Join(above, ".gitignore")), baseLength);
            leaveOuts = IgnoreScope.With(leaveOuts, ReadAt(Path.Join(above, ".crpbotignore")), baseLength);
        }

        return new TreeFolder(folder, "", match, 0) { Ignores = ignores, LeaveOuts = leaveOuts };
    }

    /// <summary>Adds the ignore files in a folder; a repository in the repository begins anew with its own.</summary>
    /// <param name="folder">The folder.</param>
    public TreeFolder Enter(TreeFolder folder)
    {
        var (ignores, baseLength) = (folder.Ignores, folder.MatchPath.Length);
        var isNested = _isUsed && folder.Depth > 0 && folder.Folder.KindOf(".git"u8) is EntryKind.Folder or EntryKind.File;
        if (isNested) ignores = Nested(folder, baseLength);
        if (_isUsed && !folder.IsIgnored) ignores = IgnoreScope.With(ignores, Read(folder, folder.Folder, ".gitignore"), baseLength);
        var leaveOuts = IgnoreScope.With(folder.LeaveOuts, Read(folder, folder.Folder, ".crpbotignore"), baseLength);
        if (ReferenceEquals(ignores, folder.Ignores) && ReferenceEquals(leaveOuts, folder.LeaveOuts) && !isNested) return folder;
        return folder with { Ignores = ignores, LeaveOuts = leaveOuts, IsForeign = folder.IsForeign || isNested };
    }

    private IgnoreScope? Nested(TreeFolder folder, int baseLength)
    {
        // Of the files for everywhere the last is this repository's own info/exclude; the global ones hold for the nested one too.
        IgnoreScope? ignores = null;
        for (var i = 0; i < _extra.Length; i++)
            if (!_options.ExtraIgnoreFiles[i].Replace('\\', '/').EndsWith("/info/exclude", StringComparison.Ordinal)) ignores = IgnoreScope.With(ignores, _extra[i], baseLength);
        return IgnoreScope.With(ignores, Read(folder, folder.Folder.Child(".git"u8).Child("info"u8), "exclude"), baseLength);
    }

    private IgnoreFile? Read(TreeFolder folder, IFolder from, string name)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(name);
        if (from.KindOf(bytes) != EntryKind.File) return null;
        var buffer = new byte[UsualFile];
        var read = from.Read(bytes, buffer);
        if (read.Rest is not null)
        {
            read.Rest.Dispose();
            buffer = new byte[LargestFile];
            read = from.Read(bytes, buffer);
            read.Rest?.Dispose();
        }

        if (read.Fault is not null && !read.IsGone) _log.Add(new NotScanned(folder.Path.Length == 0 ? name : folder.Path + "/" + name, read.Fault + "; its patterns were not used", Incomplete: true));
        return IgnoreFile.Parse(buffer.AsSpan(0, read.Length));
    }

    private IgnoreFile? ReadAt(string path)
    {
        try
        {
            return File.Exists(path) ? IgnoreFile.Parse(InputFile.Read(path)) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _log.Add(new NotScanned(path, "cannot be read; its patterns were not used", Incomplete: true));
            return null;
        }
    }
}
