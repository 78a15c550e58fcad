namespace Crpbot.Rules.Toml;

/// <summary>An array of tables made by <c>[[headers]]</c>.</summary>
internal sealed class TomlTableArray
{
    /// <summary>The tables, at least one.</summary>
    public List<TomlTable> Tables { get; } = [];
}
