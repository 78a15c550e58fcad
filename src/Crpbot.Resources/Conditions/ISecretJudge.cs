namespace Crpbot.Resources.Conditions;

/// <summary>Tells credentials from other texts. The secret room's engine stands behind it; the program composes them.</summary>
public interface ISecretJudge
{
    /// <summary>True when the value is a literal credential.</summary>
    /// <param name="name">What it is called: variable, parameter or property name.</param>
    /// <param name="value">Its text.</param>
    bool IsSecret(string name, string value);
}
