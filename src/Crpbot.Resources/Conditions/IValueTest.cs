using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions;

/// <summary>A test of one value. It is never asked about a <see cref="ChoiceValue"/>, an <see cref="UnknownValue"/> or, unless it says so, an <see cref="AbsentValue"/>.</summary>
internal interface IValueTest
{
    /// <summary>What it gives when nothing is there.</summary>
    Truth Absent { get; }

    /// <summary>What it gives on a value that is not known. Only what is written can be a literal, so one test knows better.</summary>
    /// <param name="value">The value.</param>
    Truth Unknown(UnknownValue value) => Truth.Unknown;

    /// <summary>Tests.</summary>
    /// <param name="value">Scalar, list, map, partial text or reference.</param>
    /// <param name="context">Where the condition stands.</param>
    Truth Test(Value value, EvaluationContext context);

    /// <summary>For the reader: <c>is true</c>.</summary>
    string Words { get; }
}
