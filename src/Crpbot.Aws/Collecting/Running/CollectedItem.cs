using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>An item of a list, before its properties are read.</summary>
/// <param name="Scope">The item with the named answers so far.</param>
/// <param name="Region">Region it lives in.</param>
/// <param name="Doubt">Why the item (if the scope has none) or where it lives could not be read; null when it was.</param>
internal sealed record CollectedItem(AnswerScope Scope, string Region, UnknownValue? Doubt = null);
