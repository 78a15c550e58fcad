namespace Crpbot.Core;

/// <summary>Something that was not read or judged.</summary>
/// <param name="What">Path (with archive entry after <c>!</c>), resource or check.</param>
/// <param name="Why">One sentence.</param>
/// <param name="Incomplete">True when it was asked for and could not be done, so the run cannot claim a pass (exit code 3); false when it was left out on purpose (ignored, binary, over a configured limit).</param>
/// <param name="Count">How many things this line stands for; at least 1.</param>
public sealed record NotScanned(string What, string Why, bool Incomplete, int Count = 1);
