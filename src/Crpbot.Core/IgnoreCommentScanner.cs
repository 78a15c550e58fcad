using System.Collections.Concurrent;
using System.Text;

namespace Crpbot.Core;

/// <summary>Collects every <c>crpbot: ignore</c> comment of the working tree, so that those that hide nothing can be reported.</summary>
public sealed class IgnoreCommentScanner : IScanner
{
    private readonly ConcurrentQueue<IgnoreComment> _comments = new();

    /// <inheritdoc />
    public string Name => "ignores";

    /// <summary>The comments, in no order.</summary>
    public IReadOnlyCollection<IgnoreComment> Comments => _comments;

    /// <inheritdoc />
    public IReadOnlyList<Subject> Offer(Subject subject, out bool found)
    {
        found = false;
        if (subject.Origin != SubjectOrigin.Tree || subject.ArchiveEntry is not null || subject.IsBinary || IsProse(subject.Path)) return [];
        var text = subject.Content.Span;
        var at = 0;
        while (true)
        {
            var next = text[at..].IndexOf("crpbot: ignore"u8);
            if (next < 0) return [];
            at += next;
            if (at >= subject.Overlap) Read(subject, text, at);
            at++;
        }
    }

    /// <inheritdoc />
    public bool Probe(ReadOnlySpan<byte> content) => false;

    /// <inheritdoc />
    public ScannerReport Complete() => new(Name, ScanStatus.Succeeded, null, 0, 0, [], []);

    private void Read(Subject subject, ReadOnlySpan<byte> text, int at)
    {
        var start = text[..at].LastIndexOf((byte)'\n') + 1;
        var length = text[at..].IndexOf((byte)'\n');
        var line = Encoding.UTF8.GetString(text[start..(length < 0 ? text.Length : at + length)]);
        var column = Encoding.UTF8.GetCharCount(text[start..at]);
        if (!IsInComment(line.AsSpan(0, column))) return;
        var number = subject.LinesBefore + text[..at].Count((byte)'\n') + 1;
        if (InlineIgnores.Parse(line, number) is { } ignore) _comments.Enqueue(new IgnoreComment(subject.Path, column + 1, ignore));
    }

    /// <summary>Documentation shows ignore comments without meaning them.</summary>
    private static bool IsProse(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".rst", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".adoc", StringComparison.OrdinalIgnoreCase);

    private static bool IsInComment(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd();
        foreach (var opener in (ReadOnlySpan<string>)["#", "//", "/*", "--", ";", "<!--", "%", "*", "REM", "rem", "::", "{#", "{{!"])
            if (text.EndsWith(opener, StringComparison.Ordinal)) return true;
        return false;
    }
}
