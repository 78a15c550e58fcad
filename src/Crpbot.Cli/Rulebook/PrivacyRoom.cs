using Crpbot.Core;
using Crpbot.Privacy;
using Crpbot.Privacy.Rules;

namespace Crpbot.Cli.Rulebook;

/// <summary>Puts the room together that finds personal data in contents.</summary>
internal static class PrivacyRoom
{
    /// <summary>The scanner; its rules are compiled when the first text is met.</summary>
    /// <param name="rules">Rules that run.</param>
    /// <param name="fingerprint">Keyed hash.</param>
    public static PrivacyScanner Scanner(IReadOnlyList<Rule> rules, Fingerprint fingerprint)
    {
        var own = rules.Where(PersonalRuleReader.IsPersonalRule).ToList();
        return new PrivacyScanner(() => own.ConvertAll(PersonalRuleReader.Read), fingerprint);
    }

    /// <summary>What <c>rules check</c> needs.</summary>
    /// <param name="rules">Rules that run; one that does not compile is told by its own check and left out here.</param>
    public static PersonalMatcher Matcher(IReadOnlyList<Rule> rules) => new(() => [.. Compiling.Sound(rules.Where(PersonalRuleReader.IsPersonalRule), PersonalRuleReader.Read)]);
}
