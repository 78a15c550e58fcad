namespace Crpbot.Aws.Tests.Moto;

/// <summary>A fact that needs moto_server and boto3; skipped with reason and install line where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MotoFactAttribute : FactAttribute
{
    public MotoFactAttribute()
    {
        if (PythonProgram.Missing is { } reason) Skip = reason;
    }
}
