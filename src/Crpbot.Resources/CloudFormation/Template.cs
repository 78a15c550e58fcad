using Crpbot.Resources.Documents;

namespace Crpbot.Resources.CloudFormation;

/// <summary>A template as it was read.</summary>
/// <param name="File">Its file.</param>
/// <param name="Root">Its root.</param>
internal sealed record Template(ResourceFile File, DocumentMap Root)
{
    /// <summary>A section's entries; empty when it is missing.</summary>
    /// <param name="name">Section.</param>
    public IReadOnlyList<DocumentEntry> Section(string name) => (Root[name] as DocumentMap)?.Entries ?? [];

    /// <summary>A section's entry, or null.</summary>
    /// <param name="section">Section.</param>
    /// <param name="name">Entry.</param>
    public DocumentMap? Entry(string section, string name) => (Root[section] as DocumentMap)?[name] as DocumentMap;
}
