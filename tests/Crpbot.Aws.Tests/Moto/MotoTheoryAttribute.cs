namespace Crpbot.Aws.Tests.Moto;

/// <summary>A theory that needs moto_server and boto3; skipped with reason and install line where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MotoTheoryAttribute : TheoryAttribute
{
    public MotoTheoryAttribute()
    {
        if (PythonProgram.Missing is { } reason) Skip = reason;
    }
}
