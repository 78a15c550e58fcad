using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>What a Name or Attribute stands for as far as its file tells: asked once, remembered by node.</summary>
/// <param name="Variable">Variable; null when it is none.</param>
/// <param name="Class">Class of the project.</param>
/// <param name="Functions">Functions of the project.</param>
/// <param name="Library">Full dotted name of what is not the project's.</param>
internal sealed record Meaning(VariableSymbol? Variable, ClassSymbol? Class, IReadOnlyList<CallTarget> Functions, LibraryReference? Library)
{
    public static Meaning Of(Session session, CodeFile file, SyntaxNode node)
    {
        if (session.Meanings.TryGetValue(node, out var known)) return known;
        var variable = session.Index.Variable(file, node);
        var type = variable is null ? session.Index.ClassReferred(file, node) : null;
        var functions = variable is null && type is null ? session.Index.Callables(file, node) : [];
        var name = variable is null && type is null && functions.Count == 0 ? file.Semantics.QualifiedName(node) : null;
        var meaning = new Meaning(variable, type, functions, name is null ? null : new LibraryReference(name));
        session.Meanings.TryAdd(node, meaning);
        return meaning;
    }
}
