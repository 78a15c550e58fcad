using Crpbot.Core;

namespace Crpbot.Sources;

/// <summary>Receives what a source reads. All members are called from several threads at once.</summary>
public interface ISubjectSink
{
    /// <summary>Judges a subject; its buffer is valid only during the call.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>True when a scanner kept a finding or a note about it.</returns>
    bool Offer(Subject subject);

    /// <summary>
    /// True when some scanner could report something in this content under some path: an over-approximation that lets the
    /// history source look up paths and commits only for blobs that matter.
    /// </summary>
    /// <param name="content">Raw blob bytes.</param>
    bool Probe(ReadOnlySpan<byte> content);

    /// <summary>True when a file of this name must be offered whatever it holds: rules for its name have no literal to probe for.</summary>
    /// <param name="name">Last segment of a path.</param>
    bool IsNameOfInterest(ReadOnlySpan<char> name);
}
