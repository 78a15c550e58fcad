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

    /// <summary>
    /// True when the file itself gives the name of a builtin or of a well-known module to something else (<c>def eval(text)</c>, <c>class jwt</c>,
    /// <c>random = SystemRandom()</c>), so that the name as written does not mean the library.
    /// </summary>
    /// <param name="name">A Name of this file.</param>
    bool IsShadowed(SyntaxNode name) => false;

    /// <summary>False when symbols could not be resolved (missing packages), so that a match by bare names deserves less confidence.</summary>
    bool Resolved { get; }
}
