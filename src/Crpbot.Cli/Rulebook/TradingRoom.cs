using Crpbot.Code.Scanning;
using Crpbot.Core;
using Crpbot.CSharp;
using Crpbot.Rules;
using Crpbot.Secrets;
using Crpbot.Trading.Formats;
using Crpbot.Trading.History;
using Crpbot.Trading.Proof.Scanning;
using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Cli.Rulebook;

/// <summary>Puts together what proves something about trading code: rules, the built-in vocabularies and the repository's own.</summary>
/// <param name="data">Vocabularies among other data; read when the first code is there.</param>
/// <param name="section">The section <c>trading</c> of <c>crpbot.yml</c>; null for none.</param>
internal sealed class TradingRoom(IEnumerable<DataFile> data, RuleMapping? section = null)
{
    private readonly Lazy<TradingWords> _words = new(() => new TradingWords(VocabularyReader.Read(data, section)));

    /// <summary>The scanner.</summary>
    /// <param name="rules">Rules that run.</param>
    /// <param name="fingerprint">Keyed hash.</param>
    /// <param name="redact">Masks credentials in shown lines.</param>
    public TradingScanner Scanner(IReadOnlyList<Rule> rules, Fingerprint fingerprint, Func<string, string, string> redact) =>
        new(new TradingRulebook([.. rules.Where(r => (r.Family is "trading" or "") && TradingRules.IsTradingRule(r))], _words), fingerprint, redact);

    /// <summary>What <c>rules check</c> needs.</summary>
    public TradingMatcher Matcher() => new(_words, () => [new PythonFrontEnd(), new CSharpFrontEnd(Environment.GetEnvironmentVariable)], ExampleGenerators.ByName);

    /// <summary>Every format that a file is offered to; the first that recognises it reads it.</summary>
    /// <param name="surroundings">For the environment variable that holds a connection string.</param>
    public static IReadOnlyList<IHistoryFormat> Formats(Surroundings surroundings) => HistoryFormats.All(surroundings.Variable);
}
