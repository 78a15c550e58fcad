using System.Collections;

namespace Crpbot.Sources.Text;

/// <summary>Maps every line to line 1: the text comes from a file that has no lines.</summary>
internal sealed class FirstLineMap(int count) : IReadOnlyList<int>
{
    public int Count => count;

    public int this[int index] => 1;

    public IEnumerator<int> GetEnumerator() => Enumerable.Repeat(1, count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
