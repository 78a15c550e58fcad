using Crpbot.Code.Patterns.Generic;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>Evaluates formulas on one file. Whatever was found once is remembered until the next file.</summary>
internal sealed class FormulaEvaluator
{
    private const int MaxPairs = 5_000_000;
    private readonly Dictionary<object, List<Hit>> _known = new(ReferenceEqualityComparer.Instance);
    private readonly NodeTable _table;
    private readonly PatternMatcher _matcher = new();
    private readonly GenericMatcher _generic = new();
    private int _pairs;

    /// <summary>Creates an evaluator.</summary>
    /// <param name="table">Filled for each file.</param>
    public FormulaEvaluator(NodeTable table) => _table = table;

    /// <summary>The file; null for a text without a tree.</summary>
    public CodeFile? File { get; private set; }

    /// <summary>Its text.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>True when something was not sought to the end since the flag was last put down.</summary>
    public bool Exhausted { get; set; }

    /// <summary>Turns to a file with a tree.</summary>
    public void Open(CodeFile file)
    {
        (File, Text) = (file, file.Tree.Text);
        _table.Fill(file.Tree.Root);
        _matcher.Open(file, _table);
        Reset();
    }

    /// <summary>Turns to a text without a tree.</summary>
    public void Open(string text)
    {
        (File, Text) = (null, text);
        Reset();
    }

    /// <summary>Forgets the file.</summary>
    public void Close()
    {
        _table.Clear();
        Open(string.Empty);
    }

    private void Reset()
    {
        _known.Clear();
        _generic.Open(Text);
        (_pairs, Exhausted) = (0, false);
    }

    /// <summary>A quick look: false when the formula cannot match in this file.</summary>
    public bool MayMatch(Formula formula)
    {
        switch (formula)
        {
            case PatternFormula leaf:
                return leaf.Pattern.MayMatch(_table);
            case EitherFormula either:
                foreach (var part in either.Parts)
                    if (MayMatch(part)) return true;
                return false;
            case AllFormula all:
                foreach (var part in all.Positives)
                    if (!MayMatch(part)) return false;
                return true;
            case InsideFormula inside:
                return MayMatch(inside.Inner);
            case NamedFormula named:
                return MayMatch(named.Inner);
            default:
                return true;
        }
    }

    /// <summary>All places, in order of the text.</summary>
    public List<Hit> Find(Formula formula)
    {
        var key = formula is PatternFormula { Pattern: { } shared } ? shared : (object)formula;
        if (_known.TryGetValue(key, out var known)) return known;
        var hits = formula switch
        {
            PatternFormula leaf => Sought(_matcher.Find(leaf.Pattern)),
            RegexFormula regex => RegexSearch.Find(regex.Regex, Text, Place),
            GenericFormula generic => Sought(_generic.Find(generic.Pattern)),
            EitherFormula either => [.. either.Parts.Where(MayMatch).SelectMany(Find)],
            InsideFormula inside => [.. Find(inside.Inner).Select(h => new Hit(h.Node, h.Start, h.End, h.Bindings) { Inside = true })],
            NamedFormula named => [.. Find(named.Inner).Select(h => Named(h, named.Name))],
            AllFormula all => new AllEvaluation(this, all).Find(),
            _ => throw new InvalidOperationException($"no evaluation for {formula.GetType().Name}"),
        };
        return _known[key] = HitOrder.Distinct(hits);
    }

    /// <summary>The places within one: those of the file that lie in it, and those that its node itself gives.</summary>
    /// <param name="formula">Formula.</param>
    /// <param name="context">The place; its metavariables hold for what is found.</param>
    /// <param name="text">What expressions are tried on.</param>
    public IEnumerable<Hit> FindWithin(Formula formula, Hit context, string text) => formula switch
    {
        PatternFormula leaf => Joined(context, Find(leaf).Where(context.Covers).Concat(Sought(_matcher.FindAt(leaf.Pattern, context.Node)))),
        RegexFormula regex => Joined(context, RegexSearch.Find(regex.Regex, text, (_, _) => context.Node).Select(h => new Hit(context.Node, context.Start, context.End, h.Bindings))),
        GenericFormula generic => Joined(context, Find(generic).Where(context.Covers)),
        EitherFormula either => either.Parts.SelectMany(p => FindWithin(p, context, text)),
        InsideFormula inside => FindWithin(inside.Inner, context, text).Select(h => new Hit(h.Node, h.Start, h.End, h.Bindings) { Inside = true }),
        NamedFormula named => FindWithin(named.Inner, context, text).Select(h => Named(h, named.Name)),
        AllFormula all => new AllEvaluation(this, all).FindWithin(context, text),
        _ => [],
    };

    /// <summary>The parts of one expression that are <c>$X</c>, for a hit in which it is perhaps bound already.</summary>
    public IEnumerable<Hit> Expressions(Hit hit, string? name)
    {
        var bound = name is null ? null : hit[name];
        var index = _table.IndexOf(hit.Node);
        if (index < 0 || File is null) yield break;
        for (var i = index; i < _table.End(index); i++)
        {
            if (++_pairs > MaxPairs) Exhausted = true;
            if (Exhausted) yield break;
            var node = _table[i];
            if (node.Start < hit.Start || node.End > hit.End || !SyntaxForms.IsExpressionAt(node, _table.Parent(i))) continue;
            if (bound is not null && !Equals(bound, node)) continue;
            var value = BindingMaker.OfNode(File, node);
            if (bound is not null && !BindingEquality.Same(bound, value)) continue;
            yield return new Hit(node, node.Start, node.End, name is null ? hit.Bindings : BindingEquality.Merge([(name, value)], hit.Bindings)!);
        }
    }

    /// <summary>Counts a comparison of two places; false once there were too many.</summary>
    public bool Count()
    {
        if (++_pairs > MaxPairs) Exhausted = true;
        return !Exhausted;
    }

    /// <summary>The binding of a match itself.</summary>
    public Binding BindingOf(Hit hit) => new([hit.Node], new TextSpan(hit.Start, hit.End), hit.Start >= 0 && hit.End <= Text.Length && hit.Start <= hit.End ? Text[hit.Start..hit.End] : string.Empty);

    private static bool Equals(Binding bound, SyntaxNode node) => bound.Nodes.Count == 1 || (node.Kind == SyntaxKind.Name && node.Text == bound.Text);

    private static IEnumerable<Hit> Joined(Hit context, IEnumerable<Hit> hits)
    {
        foreach (var hit in hits)
            if (BindingEquality.Merge(hit.Bindings, context.Bindings) is { } bindings) yield return new Hit(hit.Node, hit.Start, hit.End, bindings);
    }

    private Hit Named(Hit hit, string name) => new(hit.Node, hit.Start, hit.End, [.. hit.Bindings, (name, BindingOf(hit))]) { Inside = hit.Inside };

    private SyntaxNode Place(int start, int end) => File is null ? new SyntaxNode(SyntaxKind.Module, start, end) : _table.Covering(start, end);

    private List<Hit> Sought(List<Hit> hits)
    {
        if (_matcher.Exhausted || _generic.Exhausted) Exhausted = true;
        return hits;
    }
}
