namespace Crpbot.Code.Tests.Semantics;

/// <summary>A fact whose oracle is the local CPython; skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")));
        if (!found) Skip = "python3 is needed as an oracle; apt-get install python3";
    }
}
