namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>One step of a path.</summary>
/// <param name="Member">Member to read; empty for the value itself.</param>
/// <param name="Flatten">True for <c>[]</c>: goes on with each item of the list.</param>
internal readonly record struct PathStep(string Member, bool Flatten);
