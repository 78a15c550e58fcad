using System.Collections;

namespace Crpbot.Rules.Packing;

/// <summary>A list that is made when it is first looked at.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
internal abstract class Deferred<T> : IReadOnlyList<T>
{
    private IReadOnlyList<T>? _items;

    /// <inheritdoc />
    public int Count => Items.Count;

    private IReadOnlyList<T> Items => _items ??= Read();

    /// <inheritdoc />
    public T this[int index] => Items[index];

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Makes the items; may be called by several threads at once, with the same outcome.</summary>
    protected abstract IReadOnlyList<T> Read();
}
