using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics;

/// <summary>What names and expressions of one file mean. Made by the language's binder; asked by pattern matching and flow. Thread safe.</summary>
public interface ISemantics
{
    /// <summary>
    /// Full dotted name that an expression (Name, Attribute, type) stands for after imports and aliases: <c>os.system</c> for <c>system</c> after
    /// <c>from os import system</c>, <c>System.IO.File.ReadAllText</c> for <c>File.ReadAllText</c>. Null when it is a local value or not known.
    /// </summary>
    /// <param name="expression">A node of this file.</param>
    string? QualifiedName(SyntaxNode expression);

    /// <summary>Full dotted name of an expression's type (a C# static type; in Python the class whose constructor or annotation gave the value); null when not known.</summary>
    /// <param name="expression">A node of this file.</param>
    string? TypeName(SyntaxNode expression);

    /// <summary>Full dotted names of the types that an expression's type inherits or implements, so that a rule may name a base; empty when none is known.</summary>
    /// <param name="expression">A node of this file.</param>
    IEnumerable<string> BaseTypeNames(SyntaxNode expression) => [];

    /// <summary>The literal (a literal node) that an expression always has; null when it varies or is not known.</summary>
    /// <param name="expression">A node of this file.</param>
    SyntaxNode? Constant(SyntaxNode expression);

    /// <summary>False when symbols could not be resolved (missing packages), so that a match by bare names deserves less confidence.</summary>
    bool Resolved { get; }
}
