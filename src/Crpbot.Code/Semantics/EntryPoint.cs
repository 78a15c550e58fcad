using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics;

/// <summary>A function that something outside the project calls.</summary>
/// <param name="Function">The function.</param>
/// <param name="Kind">Who calls it.</param>
/// <param name="Framework">Framework in lower case: <c>flask</c>, <c>fastapi</c>, <c>django</c>, <c>aspnetcore</c> ….</param>
/// <param name="Registration">Decorator, base class or registering call that says so, in <paramref name="RegisteredIn"/>; null when only the name or signature does.</param>
/// <param name="RegisteredIn">File of the registration; null with it.</param>
public sealed record EntryPoint(FunctionSymbol Function, EntryPointKind Kind, string Framework, SyntaxNode? Registration, CodeFile? RegisteredIn);
