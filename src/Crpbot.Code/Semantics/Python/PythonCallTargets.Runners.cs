using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Functions that are handed to something that runs them.</content>
internal sealed partial class PythonCallTargets
{
    private void CollectRunner(PythonModule module, SyntaxNode call, PythonLook look, ref PythonInquiry inquiry)
    {
        var callee = call.Required(0);
        var arguments = call.Required(1);
        if (callee.Kind == SyntaxKind.Attribute && PythonRunners.OfTask.TryGetValue(callee.Text, out var task))
        {
            var holder = _resolver.Evaluate(module, callee[0], ref inquiry);
            if (holder.Kind is PythonMeaningKind.Function or PythonMeaningKind.Method)
            {
                Run(module, callee[0]!, Given(task, arguments, null), task, look, ref inquiry);
                return;
            }
        }

        if (arguments.Count == 0 || RunnerOf(module, callee, ref inquiry) is not { } runner) return;
        var function = Positional(arguments, runner.Function) ?? Keyword(arguments, runner.FunctionKeyword);
        if (function is not null) Run(module, function, Given(runner, arguments, callee), runner, look, ref inquiry);
    }

    private PythonRunner? RunnerOf(PythonModule module, SyntaxNode callee, ref PythonInquiry inquiry)
    {
        var meaning = _resolver.Evaluate(module, callee, ref inquiry);
        if (meaning.Kind == PythonMeaningKind.Foreign && PythonRunners.ByName.TryGetValue(meaning.Dotted, out var known)) return known;
        if (meaning.Kind is PythonMeaningKind.Class)
        {
            // A class derived from Thread takes the same arguments.
            foreach (var name in _resolver.Lineage(meaning.Class!, ref inquiry).Foreign)
            {
                if (PythonRunners.ByName.TryGetValue(name, out var inherited)) return inherited;
            }
        }

        if (callee.Kind != SyntaxKind.Attribute || meaning.Kind is not (PythonMeaningKind.Foreign or PythonMeaningKind.Unknown)) return null;
        return PythonRunners.ByMethod.GetValueOrDefault(callee.Text);
    }

    private void Run(PythonModule module, SyntaxNode function, IReadOnlyList<SyntaxNode> given, PythonRunner runner, PythonLook look, ref PythonInquiry inquiry)
    {
        if (function.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Lambda or SyntaxKind.Call)) return;
        var inner = new PythonLook { Certain = look.Certain };
        Collect(module, function, inner, ref inquiry);
        foreach (var target in inner.Found)
        {
            var bound = target.Arguments is { } before ? Own(before, target, module) : [];
            look.Add(target with { Arguments = [.. bound, .. given], ArgumentsFile = null, Deferred = runner.Deferred });
        }
    }

    private static List<SyntaxNode> Given(PythonRunner runner, SyntaxNode arguments, SyntaxNode? callee)
    {
        var given = new List<SyntaxNode>();
        switch (runner.Mode)
        {
            case PythonRunnerMode.Rest:
                AddRest(runner, arguments, given);
                break;
            case PythonRunnerMode.Packed:
                AddPacked(runner, arguments, given);
                break;
            case PythonRunnerMode.Items or PythonRunnerMode.PackedItems:
                for (var i = runner.Arguments; i < arguments.Count; i++)
                {
                    if (arguments[i] is not { } iterable || iterable.Kind is SyntaxKind.Keyword or SyntaxKind.Starred) continue;
                    var item = ItemOf(iterable);
                    given.Add(runner.Mode == PythonRunnerMode.Items ? item : new SyntaxNode(SyntaxKind.Starred, item.Start, item.End, "", SyntaxTraits.None, [item]));
                }

                if (given.Count == 0 && callee is { Kind: SyntaxKind.Attribute }) given.Add(ItemOf(callee.Required(0)));
                break;
            case PythonRunnerMode.Holder when callee is { Kind: SyntaxKind.Attribute }:
                given.Add(callee.Required(0));
                break;
        }

        return given;
    }

    private static void AddRest(PythonRunner runner, SyntaxNode arguments, List<SyntaxNode> given)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is not { } argument) continue;
            if (argument.Kind == SyntaxKind.Keyword ? !string.Equals(argument.Text, runner.FunctionKeyword, StringComparison.Ordinal) : i >= runner.Arguments) given.Add(argument);
        }
    }

    private static void AddPacked(PythonRunner runner, SyntaxNode arguments, List<SyntaxNode> given)
    {
        if ((Keyword(arguments, "args") ?? Positional(arguments, runner.Arguments)) is { } packed)
        {
            if (packed.Kind is SyntaxKind.Tuple or SyntaxKind.ListDisplay) given.AddRange(packed.Children.ToArray().OfType<SyntaxNode>());
            else given.Add(new SyntaxNode(SyntaxKind.Starred, packed.Start, packed.End, "", SyntaxTraits.None, [packed]));
        }

        if ((Keyword(arguments, "kwargs") ?? Keyword(arguments, "kwds") ?? Positional(arguments, runner.Arguments + 1)) is not { } named) return;
        if (named.Kind != SyntaxKind.Dict)
        {
            given.Add(new SyntaxNode(SyntaxKind.Keyword, named.Start, named.End, "", SyntaxTraits.None, [named]));
            return;
        }

        foreach (var item in named.Children)
        {
            if (item is { Kind: SyntaxKind.DictItem } && item[0] is { Kind: SyntaxKind.StringLiteral } key)
                given.Add(new SyntaxNode(SyntaxKind.Keyword, item.Start, item.End, key.Text, SyntaxTraits.None, [item[1]]));
        }
    }

    // Any item of an iterable: a subscript that nobody can tell.
    private static SyntaxNode ItemOf(SyntaxNode iterable) =>
        new(SyntaxKind.Subscript, iterable.Start, iterable.End, "", SyntaxTraits.None, [iterable, new SyntaxNode(SyntaxKind.Ellipsis, iterable.Start, iterable.End)]);

    private static SyntaxNode? Positional(SyntaxNode arguments, int position)
    {
        if (position < 0 || position >= arguments.Count) return null;
        for (var i = 0; i <= position; i++)
        {
            if (arguments[i] is null or { Kind: SyntaxKind.Keyword or SyntaxKind.Starred }) return null;
        }

        return arguments[position];
    }

    private static SyntaxNode? Keyword(SyntaxNode arguments, string name)
    {
        if (name.Length == 0) return null;
        foreach (var argument in arguments.Children)
        {
            if (argument?.Kind == SyntaxKind.Keyword && string.Equals(argument.Text, name, StringComparison.Ordinal)) return argument[0];
        }

        return null;
    }
}
