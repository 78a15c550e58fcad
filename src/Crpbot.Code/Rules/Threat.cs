namespace Crpbot.Code.Rules;

/// <summary>Who controls the data of a source.</summary>
public enum Threat
{
    /// <summary>Someone on the network.</summary>
    Remote = 0,

    /// <summary>Someone on the machine: arguments, environment, files.</summary>
    Local = 1,
}
