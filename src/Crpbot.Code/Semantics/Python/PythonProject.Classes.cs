using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Which class derives from which.</content>
public sealed partial class PythonProject
{
    // Bases before what derives from them, on a stack of its own: a tower of classes is as cheap as a row, and a ring is cut where it closes.
    private void Derive()
    {
        var all = _table.Modules.SelectMany(module => module.Classes).ToList();
        var bases = all.ToDictionary(type => type, BasesOf);
        var work = new Stack<(PythonClass Type, bool Ready)>();
        var seen = new HashSet<PythonClass>();
        foreach (var start in all)
        {
            work.Push((start, false));
            while (work.TryPop(out var item))
            {
                if (item.Ready)
                {
                    item.Type.Lineage ??= PythonLineages.Merge(item.Type, [.. bases[item.Type].Select(LineageOf)]);
                    continue;
                }

                if (!seen.Add(item.Type)) continue;
                work.Push((item.Type, true));
                foreach (var ancestor in bases[item.Type])
                {
                    if (ancestor.Class is { } type) work.Push((type, false));
                }
            }
        }
    }

    private static PythonLineage LineageOf(PythonMeaning ancestor) =>
        ancestor.Class is { } type ? type.Lineage ?? new PythonLineage([type], []) : new PythonLineage([], [ancestor.Dotted]);

    private List<PythonMeaning> BasesOf(PythonClass type)
    {
        var bases = new List<PythonMeaning>();
        foreach (var argument in type.Symbol.Node.Required(2).Children)
        {
            if (argument is null or { Kind: SyntaxKind.Keyword or SyntaxKind.Starred }) continue;
            var inquiry = PythonInquiry.Start();
            var meaning = Resolver.Evaluate(type.Module, argument, ref inquiry);
            if (meaning.Kind == PythonMeaningKind.Foreign && !PythonTypes.IsEmptyBase(meaning.Dotted)) bases.Add(meaning);
            if (meaning.Kind != PythonMeaningKind.Class) continue;
            meaning.Class!.Derived.Add(type);
            bases.Add(meaning);
        }

        return bases;
    }
}
