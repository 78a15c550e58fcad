using System.Collections.Concurrent;
using System.Diagnostics;

namespace Crpbot.Code.Semantics.Python;

/// <summary>What an expression stands for. Compared by reference: one object per meaning and project.</summary>
[DebuggerDisplay("{Kind} {Dotted}")]
internal sealed class PythonMeaning(PythonMeaningKind kind)
{
    private ConcurrentDictionary<string, PythonMeaning>? _members;
    private PythonMeaning? _instance;

    /// <summary>Not known.</summary>
    public static readonly PythonMeaning Unknown = new(PythonMeaningKind.Unknown);

    /// <summary>None.</summary>
    public static readonly PythonMeaning None = new(PythonMeaningKind.None);

    /// <summary>Kind.</summary>
    public PythonMeaningKind Kind { get; } = kind;

    /// <summary>Full dotted name of a foreign thing, or of the class of a foreign instance; empty for the project's own.</summary>
    public string Dotted { get; init; } = "";

    /// <summary>Function of Function and Method.</summary>
    public PythonFunction? Function { get; init; }

    /// <summary>Class of Class, Instance and Super.</summary>
    public PythonClass? Class { get; init; }

    /// <summary>Module of Module.</summary>
    public PythonModule? Module { get; init; }

    /// <summary>What iterating or subscripting an instance gives; null when not known.</summary>
    public PythonMeaning? Element { get; init; }

    /// <summary>True when the meaning is a value with a type.</summary>
    public bool IsInstance => Kind is PythonMeaningKind.Instance or PythonMeaningKind.ForeignInstance;

    /// <summary>A member of a foreign thing: the dotted name with the member's. The same object each time.</summary>
    /// <param name="name">Member.</param>
    public PythonMeaning Member(string name)
    {
        if (Dotted.Length > 400) return Unknown;
        var members = _members ?? Interlocked.CompareExchange(ref _members, new(StringComparer.Ordinal), null) ?? _members;
        return members.GetOrAdd(name, static (text, owner) => new PythonMeaning(PythonMeaningKind.Foreign) { Dotted = owner.Dotted + "." + text }, this);
    }

    /// <summary>An instance of a foreign class. The same object each time.</summary>
    public PythonMeaning Instance()
    {
        if (_instance is { } known) return known;
        var made = new PythonMeaning(PythonMeaningKind.ForeignInstance) { Dotted = Dotted };
        return Interlocked.CompareExchange(ref _instance, made, null) ?? made;
    }

    /// <summary>The same instance with elements of a kind.</summary>
    /// <param name="element">Elements.</param>
    public PythonMeaning Of(PythonMeaning element) =>
        Kind != PythonMeaningKind.ForeignInstance || element.Kind == PythonMeaningKind.Unknown
            ? this
            : new PythonMeaning(PythonMeaningKind.ForeignInstance) { Dotted = Dotted, Element = element };

    /// <summary>True when two meanings are the same thing.</summary>
    /// <param name="other">The other.</param>
    public bool Same(PythonMeaning other)
    {
        if (ReferenceEquals(this, other)) return true;
        return Kind == other.Kind && (Kind is PythonMeaningKind.Foreign or PythonMeaningKind.ForeignInstance)
            && string.Equals(Dotted, other.Dotted, StringComparison.Ordinal);
    }
}
