namespace Crpbot.Code.Semantics.Python;

/// <summary>Ancestors of a class.</summary>
/// <param name="Classes">The class itself and its ancestors in the project, in the order in which members are looked up.</param>
/// <param name="Foreign">Full dotted names of bases outside the project, nearest first.</param>
internal sealed record PythonLineage(IReadOnlyList<PythonClass> Classes, IReadOnlyList<string> Foreign);
