namespace Crpbot.Sources.Git;

/// <summary>
/// The wanted objects of one pack and the bases they are built on, as trees: each entry is inflated exactly once and no base is kept longer than its children need it.
/// </summary>
internal sealed class PackPlan
{
    private const int OffsetDelta = 6;
    private const int IdDelta = 7;
    private readonly Dictionary<long, int> _byOffset = [];
    private readonly List<PackNode> _nodes = [];
    private readonly PackFile _pack;
    private readonly PackIndex _index;

    /// <summary>Plans the reading of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="index">Its index.</param>
    public PackPlan(PackFile pack, PackIndex index)
    {
        (_pack, _index) = (pack, index);
    }

    /// <summary>Entries that are no deltas, in the order they should be started with.</summary>
    public List<int> Roots { get; } = [];

    /// <summary>The planned entry.</summary>
    /// <param name="node">Its number.</param>
    public ref PackNode this[int node] => ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodes)[node];

    /// <summary>Adds wanted objects.</summary>
    /// <param name="wanted">Offsets with the caller's numbers; sorted here so that the pack is read forward.</param>
    public void Add(List<(long Offset, int Item)> wanted)
    {
        wanted.Sort((x, y) => x.Offset.CompareTo(y.Offset));
        var headers = new PackHeaderReader(_pack, _index);
        foreach ((long offset, int item) in wanted)
            this[AddChain(offset, headers)].Item = item;
        SortRoots();
    }

    private int AddChain(long offset, PackHeaderReader headers)
    {
        int first = -1;
        int child = -1;
        while (true)
        {
            bool known = _byOffset.TryGetValue(offset, out int node);
            long baseOffset = -1;
            if (!known)
            {
                node = _nodes.Count;
                _nodes.Add(headers.Read(offset, out baseOffset));
                _byOffset.Add(offset, node);
            }

            if (child >= 0) Link(child, node);
            if (first < 0) first = node;
            if (known) return first;
            if (this[node].Type is not (OffsetDelta or IdDelta))
            {
                Roots.Add(node);
                return first;
            }

            child = node;
            offset = baseOffset;
        }
    }

    private void Link(int child, int parent)
    {
        this[child].NextSibling = this[parent].FirstChild;
        this[parent].FirstChild = child;
    }

    // Families that would keep one thread busy long after the others are done go first; all others in pack order.
    private void SortRoots()
    {
        var weight = new long[_nodes.Count];
        long total = 0;
        foreach (int root in Roots)
        {
            weight[root] = Weigh(root);
            total += weight[root];
        }

        long large = Math.Max(total / 64, 1);
        Roots.Sort((x, y) => (weight[y] > large ? weight[y] : 0, this[x].DataOffset).CompareTo((weight[x] > large ? weight[x] : 0, this[y].DataOffset)));
    }

    private long Weigh(int root)
    {
        long members = 0;
        var open = new Stack<int>();
        open.Push(root);
        while (open.TryPop(out int node))
        {
            members++;
            for (int child = this[node].FirstChild; child >= 0; child = this[child].NextSibling)
                open.Push(child);
        }

        return members * (this[root].Size + 256);
    }
}
