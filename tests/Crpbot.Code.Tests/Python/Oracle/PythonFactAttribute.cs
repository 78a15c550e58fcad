namespace Crpbot.Code.Tests.Python.Oracle;

/// <summary>A fact that the local CPython decides.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        if (Oracles.MissingPython is { } reason) Skip = reason;
    }
}
