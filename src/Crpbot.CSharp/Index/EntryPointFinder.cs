using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.CSharp.Index;

/// <summary>Functions that a framework calls: actions of controllers, page handlers, hubs, handlers of minimal APIs, HTTP handlers, cloud functions, <c>Main</c>.</summary>
internal sealed class EntryPointFinder(DeclarationTable declarations, TypeTable types)
{
    /// <summary>All of them, by file and position.</summary>
    public IReadOnlyList<EntryPoint> Find()
    {
        var result = new List<EntryPoint>();
        foreach (var function in declarations.Functions)
            if (Of(function) is { } entry) result.Add(entry);
        foreach (var file in declarations.Functions.Select(f => f.File).Distinct()) Routes(file, file.Tree.Root, result);
        return result;
    }

    private EntryPoint? Of(FunctionSymbol function)
    {
        if (function.Owner is not { } owner || function.Node.Kind != SyntaxKind.Function || function.Node.Has(SyntaxTraits.Constructor)) return null;
        var decorators = function.Node.Required(0);
        if (Attribute(decorators, "Function", "FunctionName", "LambdaFunction") is { } cloud) return new EntryPoint(function, EntryPointKind.CloudFunction, "functions", cloud, function.File);
        if (function.Name == "Main" && function.IsStatic) return new EntryPoint(function, EntryPointKind.Command, "dotnet", null, null);
        var isPublic = Has(decorators, "public");
        var bases = types.ForeignBases(owner);
        var chain = types.Lineage(owner);
        if (isPublic && !function.IsProperty && IsController(owner, chain, bases) && Attribute(decorators, "NonAction") is null) return new EntryPoint(function, EntryPointKind.Http, "aspnet", Attribute(decorators, "HttpGet", "HttpPost", "HttpPut", "HttpDelete", "HttpPatch", "Route"), function.File);
        if (isPublic && bases.Any(b => b is "Microsoft.AspNetCore.Mvc.RazorPages.PageModel" or "PageModel") && function.Name.StartsWith("On", StringComparison.Ordinal)) return new EntryPoint(function, EntryPointKind.Http, "razor", null, null);
        if (isPublic && bases.Any(b => b.StartsWith("Microsoft.AspNetCore.SignalR.Hub", StringComparison.Ordinal))) return new EntryPoint(function, EntryPointKind.Socket, "signalr", null, null);
        if (function.Name == "ProcessRequest" || (function.Name is "Invoke" or "InvokeAsync" && FirstType(function) is "HttpContext")) return new EntryPoint(function, EntryPointKind.Http, "aspnet", null, null);
        return IsEvent(function) && bases.Any(b => b.StartsWith("System.Web.UI.", StringComparison.Ordinal)) ? new EntryPoint(function, EntryPointKind.Http, "webforms", null, null) : null;
    }

    private static bool IsController(ClassSymbol owner, IReadOnlyList<ClassSymbol> chain, IReadOnlyList<string> bases) =>
        bases.Any(b => b is "Microsoft.AspNetCore.Mvc.ControllerBase" or "System.Web.Mvc.ControllerBase" or "System.Web.Mvc.Controller" or "System.Web.Http.ApiController" or "Controller" or "ControllerBase" or "ApiController")
        || chain.Any(c => Attribute(c.Node.Required(0), "ApiController", "Controller") is not null)
        || (owner.Name.EndsWith("Controller", StringComparison.Ordinal) && Has(owner.Node.Required(0), "public") && !Has(owner.Node.Required(0), "abstract"));

    private static bool IsEvent(FunctionSymbol function) => function.Name.StartsWith("Page_", StringComparison.Ordinal)
        || (function.Parameters.Length == 2 && FirstType(function) is "object" && function.Parameters[1]?[0]?.Text.EndsWith("EventArgs", StringComparison.Ordinal) == true);

    private static string? FirstType(FunctionSymbol function) => function.Parameters is [{ } first, ..] ? first[0]?.Text : null;

    private void Routes(CodeFile file, SyntaxNode node, List<EntryPoint> result)
    {
        if (node.Kind == SyntaxKind.Call && node.Required(0) is { Kind: SyntaxKind.Attribute, Text: "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" or "Map" or "MapFallback" or "Run" } callee)
            foreach (var argument in node.Required(1).Children)
                if (argument is { Kind: SyntaxKind.Lambda } && declarations.Function(argument) is { } handler && (callee.Text != "Run" || handler.Parameters.Length == 1)) result.Add(new EntryPoint(handler, EntryPointKind.Http, "aspnet", node, file));
        foreach (var child in node.Children)
            if (child is { Count: > 0 }) Routes(file, child, result);
    }

    private static bool Has(SyntaxNode decorators, string modifier)
    {
        foreach (var decorator in decorators.Children)
            if (decorator is { Kind: SyntaxKind.Name } && decorator.Text == modifier) return true;
        return false;
    }

    private static SyntaxNode? Attribute(SyntaxNode decorators, params ReadOnlySpan<string> names)
    {
        foreach (var decorator in decorators.Children)
            if (decorator is { Kind: SyntaxKind.Call } && names.Contains(decorator.Required(0).Text.EndsWith("Attribute", StringComparison.Ordinal) ? decorator.Required(0).Text[..^9] : decorator.Required(0).Text)) return decorator;
        return null;
    }
}
