using System.Runtime.CompilerServices;
using Crpbot.Code.Flow;
using Crpbot.Code.Rules;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Scanning;

/// <summary>
/// All taint rules as one <see cref="FlowPlan"/>: the entries of a library, and those of a rule under one label, are one label,
/// so that a request's data is followed once for all rules that ask for it.
/// </summary>
internal sealed class TaintPlan
{
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sanitizers = new(StringComparer.Ordinal);
    private readonly Dictionary<TaintPart, string> _groups = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TaintPart, List<int>> _sinks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TaintPart, List<int>> _propagators = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, int> _local = [];
    private readonly Dictionary<int, int> _localSanitizers = [];
    private readonly RuleLanguage _language;
    private readonly List<FlowSink> _flowSinks = [];
    private readonly IReadOnlyList<CodeRule> _rules;

    /// <summary>Makes a plan.</summary>
    /// <param name="rules">Rules of mode taint that have a body for the language.</param>
    /// <param name="language">Language.</param>
    /// <param name="threats">Sources that count.</param>
    public TaintPlan(IReadOnlyList<CodeRule> rules, RuleLanguage language, IReadOnlySet<Threat> threats)
    {
        (_rules, _language) = (rules, language);
        for (var i = 0; i < rules.Count; i++)
            if (rules[i].Body(language)?.Taint is { } spec) Add(rules[i], i, spec, threats);
    }

    /// <summary>The plan.</summary>
    public FlowPlan Plan => new(_labels.Count, _sanitizers.Count, _flowSinks);

    /// <summary>Rule of a sink of the plan.</summary>
    /// <param name="sink">Index.</param>
    public CodeRule RuleOf(int sink) => _rules[_flowSinks[sink].Rule];

    /// <summary>True when metavariables of the same name in source and sink must stand for the same code.</summary>
    /// <param name="rule">Rule of the plan.</param>
    public bool Unifies(CodeRule rule) => rule.Body(_language)?.Taint is { UnifyMetavariables: true };

    /// <summary>True when the finding stands at the source.</summary>
    /// <param name="rule">Rule of the plan.</param>
    public bool ReportsSource(CodeRule rule) => rule.Body(_language)?.Taint is { ReportAtSource: true };

    /// <summary>Marks of one file.</summary>
    /// <param name="matches">What the rules say of it.</param>
    /// <param name="root">Root of its tree.</param>
    public List<FlowMark> Marks(TaintMatches matches, SyntaxNode root)
    {
        var marks = Marks(matches);
        return marks.Exists(IsLocal) ? Near(marks, new FunctionSpans(root)) : marks;
    }

    private bool IsLocal(FlowMark mark) => mark switch
    {
        SourceMark source => _local.ContainsKey(source.Label),
        SanitizerMark sanitizer => _localSanitizers.ContainsKey(sanitizer.Sanitizer),
        _ => false,
    };

    // A source of a local rule counts where a sink of that rule stands in the same function, and a sanitizer of it where such a source does.
    private List<FlowMark> Near(List<FlowMark> marks, FunctionSpans functions)
    {
        var sinks = marks.OfType<SinkMark>().Select(m => (Function: functions.Of(m.Node), Rule: _flowSinks[m.Sink].Rule)).ToHashSet();
        marks.RemoveAll(m => m is SourceMark source && _local.TryGetValue(source.Label, out var rule) && !sinks.Contains((functions.Of(source.Node), rule)));
        var sources = marks.OfType<SourceMark>().Where(IsLocal).Select(m => (Function: functions.Of(m.Node), Rule: _local[m.Label])).ToHashSet();
        marks.RemoveAll(m => m is SanitizerMark sanitizer && _localSanitizers.TryGetValue(sanitizer.Sanitizer, out var rule) && !sources.Contains((functions.Of(sanitizer.Node), rule)));
        return marks;
    }

    private List<FlowMark> Marks(TaintMatches matches)
    {
        var marks = new List<FlowMark>();
        foreach (var hit in matches.Sources)
            if (_groups.TryGetValue(hit.Part, out var group)) marks.Add(new SourceMark(Places.Of(hit.Match), hit.Match, _labels[group], hit.Part.BySideEffect != SideEffect.No));
        foreach (var hit in matches.Sinks)
            if (_sinks.TryGetValue(hit.Part, out var sinks))
                foreach (var sink in sinks) marks.AddRange(Places.Sinks(hit.Match, hit.Part.Exact).Select(p => new SinkMark(p.Node, hit.Match, sink, p.Exact)));
        foreach (var hit in matches.Sanitizers)
            if (_groups.TryGetValue(hit.Part, out var group)) marks.Add(new SanitizerMark(hit.Match.Node, hit.Match, _sanitizers[group], hit.Part.Guard, hit.Part.BySideEffect != SideEffect.No));
        foreach (var hit in matches.Propagators)
            if (Places.Node(hit.Match, hit.Part.From) is { } from && Places.Node(hit.Match, hit.Part.To) is { } to)
                marks.Add(new PropagatorMark(hit.Match.Node, hit.Match, from, to, _propagators.GetValueOrDefault(hit.Part)));
        return marks;
    }

    private void Add(CodeRule rule, int index, TaintSpec spec, IReadOnlySet<Threat> threats)
    {
        var named = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var source in spec.Sources.Where(s => threats.Contains(s.Threat)))
        {
            var label = Number(_labels, Group(source, rule, source.Label ?? string.Empty));
            if (rule.IsLocal && source.Library is null) _local[label] = index;
            var name = source.Label ?? LabelCondition.Default;
            if (!named.TryGetValue(name, out var list)) named[name] = list = [];
            if (!list.Contains(label)) list.Add(label);
        }

        if (named.Count == 0) return;
        var sanitizers = spec.Sanitizers.Select(s => Number(_sanitizers, Group(s, rule, string.Empty))).Distinct().ToList();
        if (rule.IsLocal)
            foreach (var sanitizer in spec.Sanitizers.Where(s => s.Library is null)) _localSanitizers[_sanitizers[_groups[sanitizer]]] = index;
        var first = _flowSinks.Count;
        foreach (var sink in spec.Sinks)
            foreach (var term in LabelTerms.Of(sink.Requires, named))
            {
                List(_sinks, sink).Add(_flowSinks.Count);
                _flowSinks.Add(new FlowSink(index, term.AnyOf, term.AllOf, term.NoneOf, sanitizers));
            }

        var own = Enumerable.Range(first, _flowSinks.Count - first).ToList();
        foreach (var propagator in spec.Propagators) List(_propagators, propagator).AddRange(own);
    }

    private string Group(TaintPart part, CodeRule rule, string label)
    {
        var group = part.Library is { } library ? "library " + library : $"rule {rule.Rule.Id} {RuntimeHelpers.GetHashCode(rule)} {label}";
        _groups[part] = group;
        return group;
    }

    private static int Number(Dictionary<string, int> numbers, string name)
    {
        if (numbers.TryGetValue(name, out var number)) return number;
        numbers.Add(name, numbers.Count);
        return numbers.Count - 1;
    }

    private static List<int> List(Dictionary<TaintPart, List<int>> lists, TaintPart part)
    {
        if (!lists.TryGetValue(part, out var list))
        {
            list = [];
            lists.Add(part, list);
        }

        return list;
    }
}
