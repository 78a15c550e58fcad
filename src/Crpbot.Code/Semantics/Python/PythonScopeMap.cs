namespace Crpbot.Code.Semantics.Python;

/// <summary>Which scope holds at which offset: a node needs no pointer to its scope.</summary>
internal sealed class PythonScopeMap
{
    private readonly List<int> _offsets = [];
    private readonly List<PythonScope> _scopes = [];

    /// <summary>Scopes in the order of the text; one may stand there several times.</summary>
    public IReadOnlyList<PythonScope> Scopes => _scopes;

    /// <summary>Notes that a scope holds from an offset on. Offsets come in order; of the same offset the last counts.</summary>
    /// <param name="offset">Offset.</param>
    /// <param name="scope">Scope.</param>
    public void Mark(int offset, PythonScope scope)
    {
        var last = _offsets.Count - 1;
        if (last >= 0 && ReferenceEquals(_scopes[last], scope)) return;
        if (last >= 0 && _offsets[last] >= offset)
        {
            _scopes[last] = scope;
            return;
        }

        _offsets.Add(offset);
        _scopes.Add(scope);
    }

    /// <summary>Scope at an offset; null when nothing was marked before it.</summary>
    /// <param name="offset">Offset.</param>
    public PythonScope? At(int offset)
    {
        var index = _offsets.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        return index < 0 ? null : _scopes[index];
    }
}
