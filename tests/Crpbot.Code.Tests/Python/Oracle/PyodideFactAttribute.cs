namespace Crpbot.Code.Tests.Python.Oracle;

/// <summary>A fact that CPython 3.14 decides.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyodideFactAttribute : FactAttribute
{
    public PyodideFactAttribute()
    {
        if (Oracles.MissingPyodide is { } reason) Skip = reason;
    }
}
