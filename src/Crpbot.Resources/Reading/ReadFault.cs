using Crpbot.Resources.Values;

namespace Crpbot.Resources.Reading;

/// <summary>A file that claims to declare resources and cannot be read as such.</summary>
/// <param name="File">The file.</param>
/// <param name="At">Place of the fault.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Fatal">True when the file, or a part of it, was not judged (the run is incomplete and <c>template-unreadable</c> is reported); false for a remark.</param>
public sealed record ReadFault(ResourceFile File, SourceSpan At, string Message, bool Fatal);
