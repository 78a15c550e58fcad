namespace Crpbot.Resources.Tests.CloudFormation;

/// <summary>A test against cfn-lint's decoder.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CfnLintFactAttribute : FactAttribute
{
    private static readonly bool s_found = CfnLint.Run("import cfnlint.decode") is not null;

    /// <summary>
    /// 
    /// </summary>
    /// <param name="variable">Environment variable that the test needs as well; null when it needs none.</param>
    public CfnLintFactAttribute(string? variable = null)
    {
        Variable = variable;
        if (variable is not null && Environment.GetEnvironmentVariable(variable) is null) Skip = variable + " names no folder of templates";
        if (!s_found) Skip = "cfn-lint is needed as an oracle; install it: python3 -m pip install cfn-lint";
    }

    /// <summary>Environment variable that the test needs as well.</summary>
    public string? Variable { get; }
}
