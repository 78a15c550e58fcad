using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>An item of a list, before its properties are read.</summary>
/// <param name="Scope">The item with the named answers so far.</param>
/// <param name="Region">Region it lives in.</param>
/// <param name="Doubt">Why the item itself could not be read, so that nobody knows whether it exists; null when it was.</param>
internal sealed record CollectedItem(AnswerScope Scope, string Region, UnknownValue? Doubt = null);
