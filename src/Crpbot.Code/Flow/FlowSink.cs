namespace Crpbot.Code.Flow;

/// <summary>A rule's sink: which data may not arrive.</summary>
/// <param name="Rule">Index of the rule, for the caller.</param>
/// <param name="Labels">Any of these labels makes a finding.</param>
/// <param name="AllOf">All of these must be there as well; usually empty.</param>
/// <param name="NoneOf">None of these may be there; usually empty.</param>
/// <param name="Sanitizers">Values that went through one of these are safe here.</param>
public sealed record FlowSink(int Rule, IReadOnlyList<int> Labels, IReadOnlyList<int> AllOf, IReadOnlyList<int> NoneOf, IReadOnlyList<int> Sanitizers);
