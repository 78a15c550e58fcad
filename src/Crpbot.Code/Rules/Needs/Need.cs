namespace Crpbot.Code.Rules.Needs;

/// <summary>A condition over the names of a project, by index into the lists of a <see cref="NameNeeds"/>.</summary>
/// <param name="Kind">How the parts stand together.</param>
/// <param name="Parts">Indexes of conditions; of one name for <see cref="NeedKind.Name"/>.</param>
internal readonly record struct Need(NeedKind Kind, int[] Parts);
