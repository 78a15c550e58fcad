using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics;

/// <summary>A function that a call, creation or property read may run.</summary>
/// <param name="Function">The function; null for the creation of a class that has no constructor in the project.</param>
/// <param name="Creates">Class whose instance the call gives (the function is then its constructor); null for plain calls.</param>
/// <param name="Receiver">
/// Expression that is bound to the receiver (<c>s</c> of <c>s.save(x)</c>, <c>super()</c>, a class for class methods); null when
/// nothing is bound: plain functions, static methods, <c>Class.method(instance, …)</c>, creations (the receiver is then the new instance).
/// </param>
/// <param name="Bound">True when a receiver is bound, so that the call's first argument goes to the parameter after the receiver's.</param>
/// <param name="Certain">False when it was found by the method's name alone, or is one of several that data decides on.</param>
/// <param name="Arguments">
/// Arguments (expressions, Starred, Keyword) in place of those of the node: for <c>Thread(target=f, args=(a,))</c> they are <c>a</c>, for
/// <c>submit(f, a)</c> <c>a</c>, for a call of <c>partial(f, a)</c> those and the call's. Null: the arguments of the node (none for a property).
/// The Starred and Keyword nodes among them may be synthetic; the values in them are nodes of <see cref="ArgumentsFile"/>. For <c>map(f, xs)</c>
/// the argument is a synthetic Subscript of <c>xs</c> whose index is an Ellipsis: any of its items. A lone Ellipsis is a value that is not known.
/// </param>
/// <param name="ArgumentsFile">File of <paramref name="Arguments"/>; null: the file asked about.</param>
/// <param name="Deferred">True when the function is handed over to run later or elsewhere (thread, executor, callback), so that the node's value is not its result.</param>
public sealed record CallTarget(
    FunctionSymbol? Function,
    ClassSymbol? Creates,
    SyntaxNode? Receiver,
    bool Bound,
    bool Certain,
    IReadOnlyList<SyntaxNode>? Arguments = null,
    CodeFile? ArgumentsFile = null,
    bool Deferred = false);
