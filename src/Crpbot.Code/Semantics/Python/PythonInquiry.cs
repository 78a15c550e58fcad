namespace Crpbot.Code.Semantics.Python;

/// <summary>
/// One question on its way through names, classes and results: what is being asked already (cycles), how deep and how much work is left.
/// An answer is kept only when no cut below it depended on something above it, so that the order of questions never changes an answer.
/// </summary>
internal struct PythonInquiry
{
    private const int Deepest = 120;
    private const int MostSteps = 4000;
    private List<object>? _asked;
    private int _lowestCut;
    private int _depth;
    private int _steps;

    /// <summary>Starts one.</summary>
    public static PythonInquiry Start() => new() { _lowestCut = int.MaxValue };

    /// <summary>Goes one expression deeper. False when deep or long enough; the answer is then "unknown".</summary>
    public bool Descend()
    {
        if (_depth >= Deepest || _steps >= MostSteps)
        {
            _lowestCut = -1;
            return false;
        }

        _depth++;
        _steps++;
        return true;
    }

    /// <summary>Comes back from <see cref="Descend"/> that said true.</summary>
    public void Ascend() => _depth--;

    /// <summary>Begins to ask for something. False when it is being asked already.</summary>
    /// <param name="what">Name, class or function.</param>
    /// <param name="outerCut">To hand to <see cref="Leave"/>.</param>
    public bool Enter(object what, out int outerCut)
    {
        outerCut = _lowestCut;
        _asked ??= [];
        for (var i = _asked.Count - 1; i >= 0; i--)
        {
            if (!ReferenceEquals(_asked[i], what)) continue;
            _lowestCut = Math.Min(_lowestCut, i);
            return false;
        }

        if (!Descend()) return false;
        _asked.Add(what);
        _lowestCut = int.MaxValue;
        return true;
    }

    /// <summary>Ends what <see cref="Enter"/> began. True when the answer may be kept.</summary>
    /// <param name="outerCut">From <see cref="Enter"/>.</param>
    public bool Leave(int outerCut)
    {
        Ascend();
        var index = _asked!.Count - 1;
        _asked.RemoveAt(index);
        var keep = _lowestCut >= index || index == 0;
        _lowestCut = _lowestCut >= index ? outerCut : Math.Min(outerCut, _lowestCut);
        return keep;
    }
}
