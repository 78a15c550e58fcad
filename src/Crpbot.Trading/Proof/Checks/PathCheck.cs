using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Holds a guard against every order.</summary>
internal static class PathCheck
{
    /// <summary>One hit for each order that some way reaches without passing the guard; one fact for each that none does.</summary>
    /// <param name="code">Code.</param>
    /// <param name="sense">The guard.</param>
    /// <param name="what">What every way passes, for facts.</param>
    public static ProofResult Run(TradingCode code, GuardSense sense, string what)
    {
        var proof = new GuardProof(code, sense);
        var hits = new List<ProofHit>();
        var shown = new List<ProofFact>();
        foreach (var group in GuardProof.Groups(code))
        {
            if (proof.Shortest(group) is { } path) hits.Add(Hit(group, path));
            else shown.Add(new ProofFact(ProofPlace.Of(group.Giver), $"every way to {Nodes.LastName(group.Giver.Node[0])}() passes {what}", []));
        }

        return new ProofResult(hits, shown);
    }

    private static ProofHit Hit(OrderGroup group, OrderPath path) => new(ProofPlace.Of(group.Giver), ("order", Nodes.LastName(group.Giver.Node[0])), ("start", PathTrace.Start(path)), ("path", PathTrace.Short(path)), ("queue", FromQueue(path)))
    {
        Trace = PathTrace.Of(path),
        Certain = path.Certain,
        Unknown = path.Begin == PathBegin.Nobody ? $"nobody in this repository calls {PathTrace.Start(path)}, so that its caller would have to hold the guard" : null,
    };

    private static string FromQueue(OrderPath path)
    {
        foreach (var call in path.Calls)
        {
            var function = path.Root;
            if (function is null || !ReferenceEquals(call.File, function.File)) break;
            if (Nodes.All(function.Body).Any(n => n.Kind == Code.Trees.SyntaxKind.Call && Nodes.LastName(n[0]) is "pop" or "popleft" or "get_nowait" or "recv" or "recv_json" or "blpop" or "Dequeue" or "TryDequeue"))
                return ", which takes it from a queue where it waited";
        }

        return string.Empty;
    }
}
