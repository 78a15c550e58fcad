using Crpbot.Core;

namespace Crpbot.Cli.Running;

/// <summary>What a pipeline gave.</summary>
/// <param name="Reports">Reports of sources and scanners, by name.</param>
/// <param name="Subjects">Number of files, archive entries and blobs that were read.</param>
/// <param name="Faults">Exceptions that were turned into a status, for <c>-vv</c>.</param>
internal sealed record PipelineOutcome(IReadOnlyList<ScannerReport> Reports, long Subjects, IReadOnlyList<Exception> Faults);
