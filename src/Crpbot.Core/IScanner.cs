namespace Crpbot.Core;

/// <summary>Holds its rules against subjects. <see cref="Offer"/> and <see cref="Probe"/> are called from several threads at once.</summary>
public interface IScanner
{
    /// <summary>Name in reports, for example <c>secrets</c>.</summary>
    string Name { get; }

    /// <summary>True when it judges what sources read, so that their subjects are counted as its own; false for a scanner that reads for itself (an account).</summary>
    bool JudgesSubjects => true;

    /// <summary>Judges one subject; findings are kept until <see cref="Complete"/>. Must not keep the subject's buffer.</summary>
    /// <param name="subject">The subject, valid during the call.</param>
    /// <param name="found">True when a finding or a note about the subject was kept, so that it must be judged again next time.</param>
    /// <returns>Derived subjects (decoded or inline content with mapped positions) to be offered to all scanners; usually empty.</returns>
    IReadOnlyList<Subject> Offer(Subject subject, out bool found);

    /// <summary>
    /// True when <see cref="Offer"/> could report something in this content under <em>some</em> path: an over-approximation
    /// that lets the history source look up paths and commits only for blobs that matter.
    /// </summary>
    /// <param name="content">Raw blob bytes.</param>
    bool Probe(ReadOnlySpan<byte> content);

    /// <summary>True when a file of this name must be offered whatever it holds, because rules for its name have nothing to probe for.</summary>
    /// <param name="name">Last segment of a path.</param>
    bool IsNameOfInterest(ReadOnlySpan<char> name) => false;

    /// <summary>Ends the scan: groups, orders nothing, and hands over what was found.</summary>
    ScannerReport Complete();
}
