using Crpbot.Code.Patterns.Formulas;

namespace Crpbot.Code.Rules;

/// <summary>The rules for one language, compiled; entries of taint lists once each.</summary>
internal sealed class LanguageRules
{
    /// <summary>Compiles.</summary>
    /// <exception cref="Core.UserError">A pattern is no code; located.</exception>
    public LanguageRules(IReadOnlyList<CodeRule> rules, RuleLanguage language)
    {
        var bodies = rules.Select(r => (Rule: r, Body: r.Body(language))).Where(b => b.Body is not null).ToList();
        Search = [.. bodies.Where(b => b.Body!.Search is not null).Select(b => (b.Rule, b.Body!.Search!))];
        var taint = bodies.Where(b => b.Body!.Taint is not null).Select(b => (b.Rule, Spec: b.Body!.Taint!)).ToList();
        Sources = Parts(taint.SelectMany(t => t.Spec.Sources.Select(p => (t.Rule, p))));
        Sinks = Parts(taint.SelectMany(t => t.Spec.Sinks.Select(p => (t.Rule, p))));
        Sanitizers = Parts(taint.SelectMany(t => t.Spec.Sanitizers.Select(p => (t.Rule, p))));
        Propagators = Parts(taint.SelectMany(t => t.Spec.Propagators.Select(p => (t.Rule, p))));
    }

    /// <summary>Rules of mode search.</summary>
    public IReadOnlyList<(CodeRule Rule, Formula Formula)> Search { get; }

    /// <summary>Sources, each with a rule that has it.</summary>
    public IReadOnlyList<(CodeRule Rule, TaintSource Part)> Sources { get; }

    /// <summary>Sinks.</summary>
    public IReadOnlyList<(CodeRule Rule, TaintSink Part)> Sinks { get; }

    /// <summary>Sanitizers.</summary>
    public IReadOnlyList<(CodeRule Rule, TaintSanitizer Part)> Sanitizers { get; }

    /// <summary>Propagators.</summary>
    public IReadOnlyList<(CodeRule Rule, TaintPropagator Part)> Propagators { get; }

    /// <summary>True when there is nothing to seek.</summary>
    public bool IsEmpty => Search.Count == 0 && Sources.Count == 0;

    private static List<(CodeRule, T)> Parts<T>(IEnumerable<(CodeRule, T Part)> all)
        where T : TaintPart => [.. all.DistinctBy(p => p.Part, (IEqualityComparer<T>)ReferenceEqualityComparer.Instance)];
}
