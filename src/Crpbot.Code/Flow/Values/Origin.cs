namespace Crpbot.Code.Flow.Values;

/// <summary>The sources at one place, one for each label: whatever comes from there carries all of them, and is followed as one.</summary>
internal sealed class Origin
{
    private Origin(IReadOnlyList<SourceMark> marks) => (Marks, Labels) = (marks, Bits.Of([.. marks.Select(m => m.Label)]));

    /// <summary>Marks, at least one.</summary>
    public IReadOnlyList<SourceMark> Marks { get; }

    /// <summary>Their labels.</summary>
    public Bits Labels { get; }

    /// <summary>Makes one.</summary>
    /// <param name="marks">Marks of one node, at least one.</param>
    public static Origin Of(IReadOnlyList<SourceMark> marks) => new(marks);
}
