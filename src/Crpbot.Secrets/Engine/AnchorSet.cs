using Crpbot.Secrets.Prefilter;

namespace Crpbot.Secrets.Engine;

/// <summary>Literals with what to do at each; immutable.</summary>
/// <param name="index">Prefilter over the literals.</param>
/// <param name="uses">By number of the literal.</param>
internal sealed class AnchorSet(AnchorIndex index, AnchorUse[][] uses)
{
    /// <summary>Prefilter over the literals.</summary>
    public AnchorIndex Index => index;

    /// <summary>What to do at a literal.</summary>
    /// <param name="anchor">Its number.</param>
    public ReadOnlySpan<AnchorUse> UsesOf(int anchor) => uses[anchor];

    /// <summary>Collects literals and uses.</summary>
    internal sealed class Builder
    {
        private readonly AnchorIndex.Builder _index = new();
        private readonly List<List<AnchorUse>> _uses = [];

        /// <summary>Adds a use of a literal.</summary>
        /// <param name="literal">The literal, lower case.</param>
        /// <param name="use">What to do there.</param>
        public void Add(string literal, AnchorUse use)
        {
            var number = _index.Add(literal);
            if (number == _uses.Count) _uses.Add([]);
            if (!_uses[number].Contains(use)) _uses[number].Add(use);
        }

        /// <summary>Builds the set.</summary>
        public AnchorSet Build() => new(_index.Build(), [.. _uses.Select(u => u.ToArray())]);
    }
}
