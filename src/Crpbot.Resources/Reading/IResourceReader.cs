using Crpbot.Core;

namespace Crpbot.Resources.Reading;

/// <summary>Turns files of one kind into resources. <see cref="Claims"/> and <see cref="Read"/> are called from several threads.</summary>
public interface IResourceReader
{
    /// <summary>Name in messages: <c>CloudFormation</c>, <c>Dockerfile</c> …</summary>
    string Name { get; }

    /// <summary>True when the file is of this kind: by name and, cheaply, by content (allocates nothing on files of other kinds).</summary>
    /// <param name="subject">A whole file of the working tree or an archive entry.</param>
    bool Claims(Subject subject);

    /// <summary>Reads a file that was claimed; keeps what it needs, not the subject's buffer. Never throws on bad input: a fault is kept for <see cref="Complete"/>.</summary>
    /// <param name="subject">The file.</param>
    /// <returns>Derived subjects (inline code with mapped lines) for all scanners; usually empty.</returns>
    IReadOnlyList<Subject> Read(Subject subject);

    /// <summary>Resolves references between files and hands over the resources. Deterministic: the order in which files were read does not matter.</summary>
    ReaderResult Complete();
}
