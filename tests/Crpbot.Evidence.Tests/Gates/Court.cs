using System.Globalization;
using System.Text;
using Crpbot.Core;
using Crpbot.Evidence.Files;
using Crpbot.Evidence.Gates;
using Crpbot.Evidence.Hygiene;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.Evidence.Tests.Gates;

/// <summary>Judges one gate, written as YAML, on files in memory.</summary>
internal sealed class Court : IRepositoryFacts
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _bytes = new(StringComparer.Ordinal);
    private string _settings = string.Empty;
    private string? _config;

    public HeadCommit? Head { get; init; }

    public bool IsRepository => Head is not null;

    public DateTimeOffset Now { get; init; } = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    public bool AllGates { get; init; } = true;

    public Court Rule(string settings)
    {
        _settings = settings;
        return this;
    }

    public Court Config(string yaml)
    {
        _config = yaml;
        return this;
    }

    public Court With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    public Court With(string path, byte[] bytes)
    {
        _bytes[path] = bytes;
        return this;
    }

    public GateOutcome Judge()
    {
        var rule = RuleOf(_settings);
        var config = _config is null ? null : EvidenceConfig.Read(YamlNodes.Read(Encoding.UTF8.GetBytes(_config), "crpbot.yml"), id => id == rule.Id ? rule : null);
        EvidenceContext? seen = null;
        var scanner = new EvidenceScanner(new GateBook([rule], config), code => seen = new EvidenceContext
        {
            Files = new MemoryFiles(_files.Select(f => new KeyValuePair<string, byte[]>(f.Key, Encoding.UTF8.GetBytes(f.Value))).Concat(_bytes)),
            Now = Now,
            Fingerprint = new Fingerprint(null),
            Code = code,
            Config = config,
            Repository = this,
            AllGates = AllGates,
        });
        foreach (var (path, text) in _files) scanner.Offer(new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) }, out _);
        scanner.Complete();
        return Assert.Single(scanner.Promotion!.Outcomes);
    }

    public RepositoryListing List(IReadOnlyList<PathGlob> named, long largerThan) => new([], HasHistory: false, null);

    public IReadOnlyList<(string Path, string By)>? TrackedThoughIgnored() => [];

    public IReadOnlyList<CommitText>? LastCommits(int count) => [];

    public static Rule RuleOf(string settings, string id = "some-gate", string severity = "high") => RuleReader.Read(
        YamlNodes.Read(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"id: {id}\ntitle: Some gate\nseverity: {severity}\nconfidence: high\nsince: 0.1.0\nrationale: r\nremediation: m\nmatch:\n  evidence: {{{settings}}}\n")), "some-gate.yml"), "gates");
}
