namespace Crpbot.Code.Semantics.Python;

/// <summary>Where a run function's arguments come from.</summary>
internal enum PythonRunnerMode
{
    /// <summary>The runner's own further arguments.</summary>
    Rest = 0,

    /// <summary>A tuple <c>args</c> and a dict <c>kwargs</c> or <c>kwds</c>.</summary>
    Packed,

    /// <summary>Items of the runner's further arguments, side by side.</summary>
    Items,

    /// <summary>Items of the runner's further argument, each a tuple of arguments.</summary>
    PackedItems,

    /// <summary>What the runner is a method of, or its items.</summary>
    Holder,

    /// <summary>Not known.</summary>
    None,
}
