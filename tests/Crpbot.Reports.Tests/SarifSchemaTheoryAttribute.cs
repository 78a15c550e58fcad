namespace Crpbot.Reports.Tests;

/// <summary>A test against the official SARIF schema; reported as skipped where CRPBOT_SARIF_SCHEMA names no copy of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SarifSchemaTheoryAttribute : TheoryAttribute
{
    public SarifSchemaTheoryAttribute()
    {
        if (!File.Exists(Schema)) Skip = "CRPBOT_SARIF_SCHEMA names no copy of the OASIS schema sarif-schema-2.1.0.json";
    }

    public static string? Schema => Environment.GetEnvironmentVariable("CRPBOT_SARIF_SCHEMA");
}
