using Crpbot.Core;
using Crpbot.Iam.Networks;
using Crpbot.Iam.Policies;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Estates;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Scanning;
using Crpbot.Resources.Types;
using Crpbot.Rules;
using Crpbot.Secrets;

namespace Crpbot.Cli.Rulebook;

/// <summary>Puts the rooms together that judge resources: readers, conditions of other rooms, the secret engine, types and defaults.</summary>
internal sealed class ResourceRoom
{
    private readonly IReadOnlyList<DataFile> _data;
    private readonly IReadOnlyDictionary<string, RuleMapping>? _parameters;
    private readonly SecretJudge _judge;
    private readonly ServiceDefaults _defaults;

    /// <summary>Composes.</summary>
    /// <param name="literals">Judges literals, for <c>looks-secret</c>.</param>
    /// <param name="data">Types and defaults; read when they are needed.</param>
    /// <param name="parameters">Parameters of rules from the configuration, by rule id; null for none.</param>
    public ResourceRoom(LiteralJudge literals, IReadOnlyList<DataFile> data, IReadOnlyDictionary<string, RuleMapping>? parameters = null)
    {
        _data = data;
        _parameters = parameters;
        _judge = new SecretJudge(literals);
        _defaults = new ServiceDefaults(data.Where(d => d.Family == "types/defaults").Select(d => d.Root));
        Reader = new ResourceRuleReader(_judge, Families());
    }

    /// <summary>Tells credentials by name and value.</summary>
    public Func<string, string, bool> LooksSecret => _judge.IsSecret;

    /// <summary>Compiles rules.</summary>
    public ResourceRuleReader Reader { get; }

    /// <summary>What <c>rules check</c> needs.</summary>
    /// <exception cref="UserError">A default is wrong; located.</exception>
    public ResourceMatcher Matcher()
    {
        _defaults.Verify();
        return new(Reader, () => FileReaders.All(), new Lazy<TypeCatalogue>(() => TypeReader.Read(_data)), _defaults, ExampleGenerators.ByName);
    }

    /// <summary>The scanner of templates.</summary>
    /// <param name="rules">Rules that run.</param>
    /// <param name="surroundings">What scanners share.</param>
    /// <param name="parameters">Values given for parameters of templates, by name.</param>
    public TemplateScanner Scanner(IReadOnlyList<Rule> rules, ResourceSurroundings surroundings, IReadOnlyDictionary<string, string> parameters) => new(FileReaders.All(parameters), Book(rules), surroundings);

    /// <summary>Rules with the parameters of the configuration.</summary>
    /// <param name="rules">Rules that run.</param>
    public ResourceRuleBook Book(IReadOnlyList<Rule> rules) => new(Reader, rules, _parameters);

    /// <summary>What scanners of resources share.</summary>
    /// <param name="now">The clock.</param>
    /// <param name="fingerprint">Keyed hash.</param>
    /// <param name="redact">Masks credentials in shown lines.</param>
    /// <param name="rules">Rules that run.</param>
    public ResourceSurroundings Surroundings(DateTimeOffset now, Fingerprint fingerprint, Func<string, string, string> redact, IReadOnlyList<Rule> rules) => new()
    {
        Now = now,
        Fingerprint = fingerprint,
        Redact = redact,
        Secrets = Reader.Secrets,
        Unreadable = rules.FirstOrDefault(r => r.Id == TemplateScanner.UnreadableRule),
        Defaults = _defaults,
    };

    private static IReadOnlyList<IConditionFamily> Families() => [new PolicyFamily(), new NetworkFamily("network"), new NetworkFamily("nacl")];

    private sealed class SecretJudge(LiteralJudge judge) : ISecretJudge
    {
        public bool IsSecret(string name, string value) => judge.IsSecret(name, value);
    }
}
