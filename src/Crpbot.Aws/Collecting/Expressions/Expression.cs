using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>How a property comes out of answers. Immutable.</summary>
internal abstract class Expression
{
    /// <summary>Named answers it reads, without <c>$</c>.</summary>
    public abstract IEnumerable<string> Roots { get; }

    /// <summary>Paths it reads, outermost first, for checks against the model; those relative to items are not among them.</summary>
    public virtual IEnumerable<AnswerPath> Paths => [];

    /// <summary>Reads it.</summary>
    /// <param name="scope">Where paths start.</param>
    /// <returns>The value; <see cref="AbsentValue"/> when nothing is there, <see cref="UnknownValue"/> when a call it needs gave no answer.</returns>
    public abstract Value Read(AnswerScope scope);

    /// <summary>True when nothing is there.</summary>
    /// <param name="value">A value.</param>
    protected static bool IsAbsent(Value value) => value is AbsentValue;
}
