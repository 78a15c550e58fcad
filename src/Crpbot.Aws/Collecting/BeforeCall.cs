using Crpbot.Aws.Collecting.Expressions;

namespace Crpbot.Aws.Collecting;

/// <summary>A call repeated until the service has prepared its answer.</summary>
/// <param name="Call">The call.</param>
/// <param name="Until">Members of the answer and the texts they must hold.</param>
/// <param name="Tries">Most calls.</param>
/// <param name="Seconds">Wait between two calls.</param>
internal sealed record BeforeCall(CallSpec Call, IReadOnlyList<KeyValuePair<AnswerPath, string>> Until, int Tries, int Seconds);
