namespace Crpbot.Code.Python;

/// <summary>How a Python text is read.</summary>
public sealed record PythonParserOptions
{
    /// <summary>The text is a notebook cell: lines of IPython (<c>%magic</c>, <c>!shell</c>, <c>name?</c>) count as blank, positions stay.</summary>
    public bool Notebook { get; init; }

    /// <summary>Metavariables and ellipses are read too (see <see cref="PythonPattern"/>).</summary>
    internal bool Pattern { get; init; }
}
