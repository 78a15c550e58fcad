using System.Text;
using Crpbot.Core;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Tests;

/// <summary>What a content reader offered and noted, copied.</summary>
internal sealed class Collected
{
    public List<Item> Items { get; } = [];

    public List<NotScanned> Notes { get; } = [];

    public IEnumerable<string> Names => Items.Select(i => i.Name);

    public static Collected Read(string path, byte[] content, ContentOptions? options = null)
    {
        var collected = new Collected();
        new ContentReader(options).Read(new ContentLabel(path, SubjectOrigin.Tree), content, collected.Add, collected.Notes.Add, CancellationToken.None);
        return collected;
    }

    public static Collected Read(string path, Stream content, ContentOptions? options = null)
    {
        var collected = new Collected();
        new ContentReader(options).Read(new ContentLabel(path, SubjectOrigin.Tree), content, collected.Add, collected.Notes.Add, CancellationToken.None);
        return collected;
    }

    public void Add(Subject subject) => Items.Add(new Item(subject.DisplayPath, subject.Content.ToArray(), subject.IsBinary, subject.LinesBefore, subject.Overlap, subject.LineMap?.ToArray(), subject.IsTracked, subject.AddedLines));

    internal sealed record Item(string Name, byte[] Bytes, bool IsBinary, int LinesBefore, int Overlap, int[]? LineMap, bool IsTracked, IReadOnlyList<LineRange>? AddedLines)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);
    }
}
