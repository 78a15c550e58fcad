using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Tells a path.</summary>
internal static class PathTrace
{
    /// <summary>The stations, the beginning first.</summary>
    /// <param name="path">Path.</param>
    public static IReadOnlyList<ProofPlace> Of(OrderPath path)
    {
        var places = new List<ProofPlace>();
        if (path.Starter is { } starter) places.Add(ProofPlace.Of(starter, path.Begin == PathBegin.HandedOver ? $"{path.Root!.Name}() is handed over to be run" : $"{path.Root!.Name}() is registered"));
        if (path.Root is { } root) places.Add(ProofPlace.Of(root.File, root.Node, Beginning(path)));
        for (var i = 0; i < path.Calls.Count; i++)
            places.Add(ProofPlace.Of(path.Calls[i], i == path.Calls.Count - 1 ? $"{Name(path.Calls[i])}() gives the order" : $"calls {Name(path.Calls[i])}()"));
        return places;
    }

    /// <summary>The stations in one line: <c>a.py:3 → b.py:9</c>.</summary>
    /// <param name="path">Path.</param>
    public static string Short(OrderPath path) => string.Join(" → ", path.Calls.Select(c => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{c.File.Path}:{c.File.Tree.Lines.At(c.Node.Start).Line}")));

    /// <summary>Name of what begins a path.</summary>
    /// <param name="path">Path.</param>
    public static string Start(OrderPath path) => path.Root is null ? path.Calls[0].File.Path : path.Root.Name.Length == 0 ? "a lambda" : path.Root.Name + "()";

    private static string Beginning(OrderPath path) => path.Begin switch
    {
        PathBegin.EntryPoint => $"{Start(path)} is an entry point",
        PathBegin.HandedOver => $"{Start(path)} runs when it is called back",
        _ => $"{Start(path)} is called by nobody in this repository",
    };

    private static string Name(CallPlace place) => Nodes.LastName(place.Node[0]) is { Length: > 0 } name ? name : "…";
}
