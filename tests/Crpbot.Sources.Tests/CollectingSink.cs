using Crpbot.Core;

namespace Crpbot.Sources.Tests;

internal sealed class CollectingSink : ISubjectSink
{
    private readonly Lock _lock = new();
    private readonly Collected _collected = new();

    public IReadOnlyList<Collected.Item> Items => [.. _collected.Items.OrderBy(i => i.Name, StringComparer.Ordinal).ThenBy(i => i.LinesBefore)];

    public IEnumerable<string> Names => Items.Select(i => i.Name);

    public bool Offer(Subject subject)
    {
        lock (_lock) _collected.Add(subject);
        return true;
    }

    public bool Probe(ReadOnlySpan<byte> content) => true;

    public bool IsNameOfInterest(ReadOnlySpan<char> name) => false;
}
