using Crpbot.Core;

namespace Crpbot.Evidence.Gates;

/// <summary>Judges one kind of gate (<c>gate:</c> in the rule).</summary>
public interface IGateJudge
{
    /// <summary>The word under <c>gate</c>.</summary>
    string Kind { get; }

    /// <summary>True when the gate rests on files that runs leave behind (reports, metrics, logs), so that an audit tells of it only when somebody configured evidence.</summary>
    bool NeedsEvidence { get; }

    /// <summary>Checks the settings of a rule.</summary>
    /// <param name="options">Its settings.</param>
    /// <exception cref="UserError">One is missing or wrong; located.</exception>
    void Validate(GateOptions options);

    /// <summary>Judges.</summary>
    /// <param name="docket">Receives what is found, and gives settings and surroundings.</param>
    void Judge(GateDocket docket);
}
