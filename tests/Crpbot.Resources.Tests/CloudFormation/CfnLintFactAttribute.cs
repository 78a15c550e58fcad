namespace Crpbot.Resources.Tests.CloudFormation;

/// <summary>A test against cfn-lint's decoder.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CfnLintFactAttribute : FactAttribute
{
    private static readonly bool s_found = CfnLint.Run("import cfnlint.decode") is not null;

    public CfnLintFactAttribute()
    {
        if (!s_found) Skip = "cfn-lint is needed as an oracle; install it: python3 -m pip install cfn-lint";
    }
}
