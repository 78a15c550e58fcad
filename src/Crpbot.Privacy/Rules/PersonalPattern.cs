using Crpbot.Core;
using Crpbot.Privacy.Patterns;

namespace Crpbot.Privacy.Rules;

/// <summary>One form in which values of a rule are written.</summary>
/// <param name="Shape">The form.</param>
/// <param name="Needs">What must stand beside it.</param>
/// <param name="Confidence">Confidence without context; one step more with it.</param>
internal sealed record PersonalPattern(Shape Shape, ContextNeed Needs, Confidence Confidence);
