namespace Crpbot.Code.Semantics.Python;

/// <summary>One search for the functions behind an expression: what was found and how far it may go on.</summary>
internal sealed class PythonLook
{
    private const int MostSteps = 400;
    private int _steps;

    /// <summary>Targets so far, each function once.</summary>
    public List<CallTarget> Found { get; } = [];

    /// <summary>False below a place where data decides.</summary>
    public bool Certain { get; set; } = true;

    /// <summary>How many expressions deep.</summary>
    public int Depth { get; set; }

    /// <summary>Takes a step; false when there were too many.</summary>
    public bool Step() => _steps++ < MostSteps;

    /// <summary>Adds a target unless its function is there.</summary>
    /// <param name="target">Target.</param>
    public void Add(CallTarget target)
    {
        foreach (var one in Found)
        {
            if (ReferenceEquals(one.Function, target.Function) && ReferenceEquals(one.Creates, target.Creates)) return;
        }

        Found.Add(target);
    }
}
