namespace Crpbot.Core;

/// <summary>
/// The record of a rule: what every rule has, whatever scanner runs it. <see cref="Match"/> is read by that scanner alone.
/// </summary>
public sealed record Rule
{
    /// <summary>Lower-case words joined by hyphens; equals the file name.</summary>
    public required string Id { get; init; }

    /// <summary>Understandable to someone who does not know the rule; no full stop.</summary>
    public required string Title { get; init; }

    /// <summary>Severity unless the place says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Confidence unless the place says otherwise.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>First version of crpbot that has the rule.</summary>
    public required string Since { get; init; }

    /// <summary>Folder path below the rules root with forward slashes, for example <c>secrets/cloud</c>; its first part is the family.</summary>
    public required string Family { get; init; }

    /// <summary>Former and foreign ids (B608, CKV_AWS_16, …) that ignore comments and <c>explain</c> accept.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Free words for selection, besides family and framework controls.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What an attacker, a market or a bill can do with it.</summary>
    public required string Rationale { get; init; }

    /// <summary>An order that a reader can follow today.</summary>
    public required string Remediation { get; init; }

    /// <summary>Absolute https addresses.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Framework to controls, for example <c>cwe</c> → <c>798</c>; keys and values in file order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Maps { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>One sentence shown with each finding, may hold <c>{name}</c> fields that the scanner fills; null means the title.</summary>
    public string? Message { get; init; }

    /// <summary>Kept only so that old names work; never run.</summary>
    public bool Deprecated { get; init; }

    /// <summary>False only when a user's rule file disables a built-in rule.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Texts that must be reported.</summary>
    public IReadOnlyList<RuleExample> Bad { get; init; } = [];

    /// <summary>Texts that must not be reported.</summary>
    public IReadOnlyList<RuleExample> Good { get; init; } = [];

    /// <summary>What the scanner matches: one key, the scanner's name (<c>secret</c>, <c>code</c>, …), and its own structure.</summary>
    public required RuleMapping Match { get; init; }

    /// <summary>File the rule was read from, for messages.</summary>
    public required string File { get; init; }
}
