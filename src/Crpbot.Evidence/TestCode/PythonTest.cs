namespace Crpbot.Evidence.TestCode;

/// <summary>A test function as it stands in the code.</summary>
/// <param name="Path">File.</param>
/// <param name="Line">1-based line of its <c>def</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Class">Class around it; empty for none.</param>
/// <param name="Docstring">Its docstring; empty for none.</param>
public sealed record PythonTest(string Path, int Line, string Name, string Class, string Docstring)
{
    /// <summary>The decorator or call that skips it always, as written; null when nothing does.</summary>
    public string? SkippedBy { get; init; }

    /// <summary>Number of assertions in it.</summary>
    public int Assertions { get; init; }

    /// <summary>Assertions that deny something, with the names that they speak about: <c>assert not sent_orders</c>, <c>broker.send.assert_not_called()</c>, <c>with raises(…)</c>.</summary>
    public IReadOnlyList<Denial> Denials { get; init; } = [];

    /// <summary>File name without ending, as reports name the module.</summary>
    public string Module => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Line of the first assertion that says that no order was sent; null when there is none.</summary>
    /// <param name="orders">Words in names of order calls and of what they fill, in lower case.</param>
    public int? NoOrderLine(IReadOnlyList<string> orders)
    {
        foreach (var denial in Denials)
            if (denial.Names.Any(n => Identifier.Speaks(n, orders))) return denial.Line;
        return null;
    }
}
