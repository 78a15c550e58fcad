using System.Collections.Concurrent;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>Finds the functions of the project that calls run.</summary>
internal sealed partial class PythonCallTargets
{
    private const int MostTargets = 32;
    private const int DeepestLook = 8;
    private readonly PythonProject _project;
    private readonly PythonResolver _resolver;
    private readonly Dictionary<string, List<PythonFunction>> _methods = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SyntaxNode, IReadOnlyList<CallTarget>> _known = new();

    /// <summary>Creates it.</summary>
    /// <param name="project">A bound project.</param>
    public PythonCallTargets(PythonProject project)
    {
        (_project, _resolver) = (project, project.Resolver);
        foreach (var method in project.Modules.SelectMany(module => module.Classes).SelectMany(type => type.Methods))
        {
            if (!_methods.TryGetValue(method.Symbol.Name, out var list)) _methods[method.Symbol.Name] = list = [];
            if (list.Count <= MostTargets) list.Add(method);
        }
    }

    /// <summary>Functions that a call or property read runs.</summary>
    /// <param name="module">File.</param>
    /// <param name="node">Call or Attribute.</param>
    public IReadOnlyList<CallTarget> Of(PythonModule module, SyntaxNode node)
    {
        if (node.Kind is not (SyntaxKind.Call or SyntaxKind.Attribute)) return [];
        if (_known.TryGetValue(node, out var known)) return known;
        var look = new PythonLook();
        var inquiry = PythonInquiry.Start();
        if (node.Kind == SyntaxKind.Attribute) CollectProperty(module, node, look, ref inquiry);
        else CollectCall(module, node, look, ref inquiry);
        return _known[node] = look.Found;
    }

    /// <summary>Functions that an expression stands for.</summary>
    /// <param name="module">File.</param>
    /// <param name="expression">Expression.</param>
    public IReadOnlyList<CallTarget> Callables(PythonModule module, SyntaxNode expression)
    {
        var look = new PythonLook();
        var inquiry = PythonInquiry.Start();
        Collect(module, expression, look, ref inquiry);
        return look.Found;
    }

    private void CollectCall(PythonModule module, SyntaxNode node, PythonLook look, ref PythonInquiry inquiry)
    {
        if (node[0] is not { } callee) return;
        Collect(module, callee, look, ref inquiry);
        for (var i = 0; i < look.Found.Count; i++)
        {
            if (look.Found[i].Arguments is { } bound) look.Found[i] = look.Found[i] with { Arguments = [.. Own(bound, look.Found[i], module), .. node.Required(1).Children!], ArgumentsFile = null };
        }

        if (!look.Found.Exists(target => target.Certain)) CollectRunner(module, node, look, ref inquiry);
    }

    // What partial() bound in another file is not a node of this one: something unknown stands in its place.
    private static IEnumerable<SyntaxNode> Own(IReadOnlyList<SyntaxNode> bound, CallTarget target, PythonModule module)
    {
        if (target.ArgumentsFile is null || ReferenceEquals(target.ArgumentsFile, module.File)) return bound;
        return bound.Where(argument => argument.Kind != SyntaxKind.Keyword).Select(argument => new SyntaxNode(SyntaxKind.Ellipsis, argument.Start, argument.End));
    }

    private void CollectProperty(PythonModule module, SyntaxNode node, PythonLook look, ref PythonInquiry inquiry)
    {
        var holder = _resolver.Evaluate(module, node[0], ref inquiry);
        if (holder.Kind is not (PythonMeaningKind.Instance or PythonMeaningKind.Super)) return;
        var method = _project.MethodOf(holder.Class!, node.Text, holder.Kind == PythonMeaningKind.Super ? holder.Class : null, ref inquiry);
        if (method is { Symbol.IsProperty: true }) look.Add(new CallTarget(method.Symbol, null, node[0], true, true, []));
    }

    private void Collect(PythonModule module, SyntaxNode? node, PythonLook look, ref PythonInquiry inquiry)
    {
        if (node is null || look.Depth >= DeepestLook || look.Found.Count >= MostTargets || !look.Step()) return;
        look.Depth++;
        switch (node.Kind)
        {
            case SyntaxKind.Lambda:
                if (_project.FunctionOf(node) is { } lambda) look.Add(new CallTarget(lambda.Symbol, null, null, false, look.Certain));
                break;
            case SyntaxKind.Name:
                CollectName(module, node, look, ref inquiry);
                break;
            case SyntaxKind.Attribute:
                CollectMember(module, node, look, ref inquiry);
                break;
            case SyntaxKind.Await or SyntaxKind.NamedExpression:
                Collect(module, node[node.Count - 1], look, ref inquiry);
                break;
            case SyntaxKind.Conditional:
                Several(module, [node[1], node[2]], look, ref inquiry);
                break;
            case SyntaxKind.BooleanOperation:
                Several(module, node.Children, look, ref inquiry);
                break;
            case SyntaxKind.Subscript:
                CollectItem(module, node, look, ref inquiry);
                break;
            case SyntaxKind.Call:
                CollectResult(module, node, look, ref inquiry);
                break;
        }

        look.Depth--;
    }

    private void Several(PythonModule module, ReadOnlySpan<SyntaxNode?> nodes, PythonLook look, ref PythonInquiry inquiry)
    {
        var certain = look.Certain;
        look.Certain = false;
        foreach (var node in nodes) Collect(module, node, look, ref inquiry);
        look.Certain = certain;
    }

    // A table of functions: the one under a constant key, otherwise all.
    private void CollectItem(PythonModule module, SyntaxNode node, PythonLook look, ref PythonInquiry inquiry)
    {
        if (_project.Constants.Display(module, node[0], ref inquiry) is { } display)
        {
            var key = _project.Constants.Evaluate(module, node[1], ref inquiry);
            var item = key is null ? null : _project.Constants.ItemOf(display.Module, display.Node, key, ref inquiry);
            if (item is not null) Collect(display.Module, item, look, ref inquiry);
            else CollectDisplay(display.Module, display.Node, look, ref inquiry);
            return;
        }

        if (node[0] is { } holder && NameOf(module, holder, ref inquiry) is { } name) CollectTable(name, look, ref inquiry);
        else if (_resolver.Evaluate(module, node, ref inquiry) is { Kind: PythonMeaningKind.Class } type) AddMeaning(type, null, look, ref inquiry);
    }

    private void CollectDisplay(PythonModule module, SyntaxNode display, PythonLook look, ref PythonInquiry inquiry)
    {
        var certain = look.Certain;
        look.Certain = false;
        for (var i = 0; i < display.Count && i < MostTargets * 2; i++)
            Collect(module, display[i] is { Kind: SyntaxKind.DictItem } item ? item[1] : display[i], look, ref inquiry);
        look.Certain = certain;
    }

    private void CollectTable(PythonName name, PythonLook look, ref PythonInquiry inquiry)
    {
        var certain = look.Certain;
        look.Certain = false;
        foreach (var definition in name.Definitions)
        {
            if (definition.Value is { Kind: SyntaxKind.Dict or SyntaxKind.ListDisplay or SyntaxKind.Tuple } display) CollectDisplay(name.Module, display, look, ref inquiry);
        }

        foreach (var value in name.Stored) Collect(name.Module, value, look, ref inquiry);
        look.Certain = certain;
    }

    private PythonName? NameOf(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        if (node.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute)) return null;
        if (_project.Variables.Find(module, node, ref inquiry) is { } name) return name;
        if (node.Kind != SyntaxKind.Attribute || _resolver.Evaluate(module, node[0], ref inquiry) is not { Kind: PythonMeaningKind.Instance, Class: { } type }) return null;
        foreach (var one in _resolver.Lineage(type, ref inquiry).Classes)
        {
            if (one.Fields.TryGetValue(node.Text, out var field)) return field;
        }

        return null;
    }
}
