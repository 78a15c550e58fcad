using Crpbot.Core;
using Crpbot.Trading.Proof.Vocabulary;

namespace Crpbot.Trading.Proof.Scanning;

/// <summary>The rules about trading code of a run.</summary>
/// <param name="Rules">Rules.</param>
/// <param name="Words">Vocabularies; read when the first code is there.</param>
public sealed record TradingRulebook(IReadOnlyList<Rule> Rules, Lazy<TradingWords> Words);
