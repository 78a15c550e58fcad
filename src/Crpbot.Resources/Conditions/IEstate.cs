using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions;

/// <summary>All resources of a run, with what could not be read.</summary>
public interface IEstate
{
    /// <summary>Resources of a type in a scope.</summary>
    /// <param name="type">Type.</param>
    /// <param name="scope"><see cref="Resource.Scope"/>.</param>
    IReadOnlyList<Resource> OfType(string type, string scope);

    /// <summary>The resource with a key, or null.</summary>
    /// <param name="key"><see cref="Resource.Key"/>.</param>
    Resource? ByKey(string key);

    /// <summary>Why resources of a type may be missing from a scope (a list call that was refused): null when the list is complete.</summary>
    /// <param name="type">Type.</param>
    /// <param name="scope">Scope.</param>
    /// <param name="region">Region that is asked about; null for all.</param>
    UnknownValue? Missing(string type, string scope, string? region);

    /// <summary>Resources of a type in other scopes whose references reach a resource: an import from another template.</summary>
    /// <param name="type">Type.</param>
    /// <param name="target">The resource that is pointed at.</param>
    IReadOnlyList<Resource> Importing(string type, Resource target);
}
