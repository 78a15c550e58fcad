using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Scanning;
using Crpbot.Rules;

namespace Crpbot.Resources.Rules;

/// <summary>What the rules room needs to know of resource rules.</summary>
public sealed class ResourceMatcher : IRuleMatcher
{
    private static readonly DateTimeOffset ExampleNow = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ResourceRuleReader _reader;
    private readonly Func<IReadOnlyList<IResourceReader>> _files;
    private readonly Lazy<TypeCatalogue>? _types;
    private readonly ServiceDefaults _defaults;

    /// <summary>Creates a matcher.</summary>
    /// <param name="reader">Compiles rules.</param>
    /// <param name="files">Makes fresh readers of files.</param>
    /// <param name="types">Known types and properties; null checks none.</param>
    /// <param name="defaults">Service defaults.</param>
    /// <param name="generators">Generators of example credentials, from the secret room.</param>
    public ResourceMatcher(ResourceRuleReader reader, Func<IReadOnlyList<IResourceReader>> files, Lazy<TypeCatalogue>? types, ServiceDefaults defaults, IReadOnlyDictionary<string, Func<string, SeededRandom, string>> generators) =>
        (_reader, _files, _types, _defaults, Generators) = (reader, files, types, defaults, generators);

    /// <inheritdoc />
    public string Key => ResourceRuleReader.Key;

    /// <inheritdoc />
    public KeySchema Schema => ResourceRuleReader.Schema;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators { get; }

    /// <inheritdoc />
    public void Validate(Rule rule)
    {
        var compiled = _reader.Read(rule);
        if (_types?.Value.Faults(compiled).FirstOrDefault() is { } fault) throw fault;
    }

    /// <inheritdoc />
    public IReadOnlyList<int> Report(Rule rule, string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var surroundings = new ResourceSurroundings { Now = ExampleNow, Fingerprint = new Fingerprint(null), Redact = (_, line) => line, Secrets = _reader.Secrets, Unreadable = rule.Id == TemplateScanner.UnreadableRule ? rule : null, Defaults = _defaults };
        var scanner = new TemplateScanner([.. _files(), new SnapshotReader()], new ResourceRuleBook(_reader, [rule]), surroundings);
        _ = scanner.Offer(new Subject { Path = path, Content = bytes }, out _);
        return [.. scanner.Complete().Findings.Where(f => f.Status == FindingStatus.Fail).Select(f => f.Location!.Line).Distinct().Order()];
    }
}
