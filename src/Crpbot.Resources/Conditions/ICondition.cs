namespace Crpbot.Resources.Conditions;

/// <summary>A compiled condition. Immutable; evaluated from several threads.</summary>
public interface ICondition
{
    /// <summary>Evaluates it.</summary>
    /// <param name="subject">What it is asked about: a resource, or an item of a list in it.</param>
    Verdict Evaluate(EvaluationContext subject);

    /// <summary>Property paths it reads, per resource type (<c>*</c> for the subject's own type): what a collector must bring and what <c>rules check</c> verifies.</summary>
    IEnumerable<PropertyRead> Reads { get; }
}
