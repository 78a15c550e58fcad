using Crpbot.Privacy.Context;
using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Scanning;

/// <summary>The rules that run, with the tables that lead from a text to the few that are worth a try.</summary>
internal sealed class RuleBook
{
    /// <summary>Prepares rules.</summary>
    /// <param name="rules">Rules that run.</param>
    public RuleBook(IReadOnlyList<PersonalRule> rules)
    {
        Rules = rules;
        Openings = new OpeningTable(rules);
        Words = new ContextWords(rules);
        Mail = IndexOf(PersonalForm.Email);
        Ip6 = IndexOf(PersonalForm.Ip6);
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<PersonalRule> Rules { get; }

    /// <summary>Patterns by the way in which they begin.</summary>
    public OpeningTable Openings { get; }

    /// <summary>Context words.</summary>
    public ContextWords Words { get; }

    /// <summary>Indexes of the rules on e-mail addresses.</summary>
    public int[] Mail { get; }

    /// <summary>Indexes of the rules on IPv6 addresses.</summary>
    public int[] Ip6 { get; }

    private int[] IndexOf(PersonalForm form) => [.. Enumerable.Range(0, Rules.Count).Where(i => Rules[i].Form == form)];
}
