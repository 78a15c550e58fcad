using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics;

/// <summary>
/// What a project declares and which function each call runs, across its files. Language neutral, thread safe, never null lists.
/// Nodes handed in must be nodes of the file handed in; a synthetic node (a folded constant, a made Starred) resolves to nothing.
/// </summary>
public interface IProjectIndex
{
    /// <summary>Files, in the order given.</summary>
    IReadOnlyList<CodeFile> Files { get; }

    /// <summary>All functions, methods and lambdas, by file and position.</summary>
    IReadOnlyList<FunctionSymbol> Functions { get; }

    /// <summary>All classes, by file and position.</summary>
    IReadOnlyList<ClassSymbol> Classes { get; }

    /// <summary>Functions that something outside calls, by file and position; a function may stand there twice when registered twice.</summary>
    IReadOnlyList<EntryPoint> EntryPoints { get; }

    /// <summary>
    /// Functions of the project that a Call or New may run; for an Attribute, the property that reading it runs. Also the functions handed to
    /// a known runner (<c>Thread(target=f)</c>, <c>submit(f, x)</c>, <c>map(f, xs)</c>). Empty when it is not the project's or not known.
    /// </summary>
    /// <param name="file">File.</param>
    /// <param name="node">Call, New or Attribute.</param>
    IReadOnlyList<CallTarget> Targets(CodeFile file, SyntaxNode node);

    /// <summary>Functions that an expression used as a value stands for: a Name, an Attribute (bound method), a Lambda, <c>partial(f, x)</c>. <see cref="CallTarget.Arguments"/> holds what is bound already.</summary>
    /// <param name="file">File.</param>
    /// <param name="expression">Expression.</param>
    IReadOnlyList<CallTarget> Callables(CodeFile file, SyntaxNode expression);

    /// <summary>The symbol of a Function or Lambda node; null when the node is none of the project.</summary>
    /// <param name="declaration">Function or Lambda.</param>
    FunctionSymbol? Function(SyntaxNode declaration);

    /// <summary>The symbol of a Class node; null when the node is none of the project.</summary>
    /// <param name="declaration">Class.</param>
    ClassSymbol? Class(SyntaxNode declaration);

    /// <summary>A class by its full dotted name, also under a name that another module exports it by; null when it is not the project's.</summary>
    /// <param name="qualifiedName">Full dotted name.</param>
    ClassSymbol? ClassNamed(string qualifiedName);

    /// <summary>Class of the project that an expression's value is an instance of; null when not known.</summary>
    /// <param name="file">File.</param>
    /// <param name="expression">Expression.</param>
    ClassSymbol? InstanceOf(CodeFile file, SyntaxNode expression);

    /// <summary>Class of the project that an expression itself stands for (<c>Store</c>, <c>models.Store</c>, <c>cls</c>); null when it is none.</summary>
    /// <param name="file">File.</param>
    /// <param name="expression">Expression.</param>
    ClassSymbol? ClassReferred(CodeFile file, SyntaxNode expression);

    /// <summary>A class and its ancestors in the order in which methods are looked up, itself first. Foreign bases are left out, cycles cut.</summary>
    /// <param name="type">Class.</param>
    IReadOnlyList<ClassSymbol> Lineage(ClassSymbol type);

    /// <summary>Full dotted names of all bases in the lineage that are not the project's (<c>flask.views.MethodView</c>).</summary>
    /// <param name="type">Class.</param>
    IReadOnlyList<string> ForeignBases(ClassSymbol type);

    /// <summary>Methods that a class's own body declares, in order; a setter and its getter both.</summary>
    /// <param name="type">Class.</param>
    IReadOnlyList<FunctionSymbol> Methods(ClassSymbol type);

    /// <summary>A method by name, own or inherited (of several declarations the last that is no setter); null when there is none.</summary>
    /// <param name="type">Class.</param>
    /// <param name="name">Name.</param>
    FunctionSymbol? Method(ClassSymbol type, string name);

    /// <summary>Names of fields that the class's own body declares or its methods assign on their receiver.</summary>
    /// <param name="type">Class.</param>
    IReadOnlyCollection<string> Fields(ClassSymbol type);

    /// <summary>Innermost function that a node is in (a Function node itself counts as outside); null at module and class level.</summary>
    /// <param name="file">File.</param>
    /// <param name="node">Node.</param>
    FunctionSymbol? Enclosing(CodeFile file, SyntaxNode node);

    /// <summary>
    /// Variable that a Name or Parameter stands for (also through <c>from config import X</c>, closures and <c>global</c>), or an Attribute of a
    /// module or class of the project (<c>config.X</c>, <c>Settings.X</c>); null for functions, classes, modules, builtins and fields of instances.
    /// </summary>
    /// <param name="file">File.</param>
    /// <param name="node">Name, Parameter or Attribute; also a node that binds a name by its text: Handler, MatchAs, MatchStar, MatchMapping, Alias.</param>
    VariableSymbol? Variable(CodeFile file, SyntaxNode node);

    /// <summary>Expressions assigned to a variable in plain assignments, in order; for a global or class field those of its own module or class.</summary>
    /// <param name="variable">Variable.</param>
    IReadOnlyList<SyntaxNode> Values(VariableSymbol variable);

    /// <summary>
    /// For a bare Name that is a field, property or event of the current instance (C#'s implicit <c>this</c>): the same as an Attribute of the Name
    /// <c>this</c>, a made node that this index and the file's semantics know too, the same one each time. Null for everything else.
    /// </summary>
    /// <param name="file">File.</param>
    /// <param name="name">Name.</param>
    SyntaxNode? MemberOfThis(CodeFile file, SyntaxNode name) => null;
}
