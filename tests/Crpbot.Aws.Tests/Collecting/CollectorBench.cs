using System.Globalization;
using System.Text;
using Crpbot.Aws.Collecting;
using Crpbot.Aws.Collecting.Planning;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Resources;
using Crpbot.Resources.Aws;
using Crpbot.Resources.Values;
using Crpbot.Rules.Yaml;

namespace Crpbot.Aws.Tests.Collecting;

/// <summary>Collects in tests.</summary>
internal static class CollectorBench
{
    /// <summary>An account with one region.</summary>
    public static AccountFacts Account { get; } = new("test", "123456789012", "aws", "us-east-1", [], false);

    /// <summary>The collectors of the program.</summary>
    public static CollectorCatalog Own { get; } = CollectorCatalog.Read(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "aws-api")).Order(StringComparer.Ordinal).Select(f => YamlNodes.Read(File.ReadAllBytes(f), "rules/aws-api/" + Path.GetFileName(f))));

    /// <summary>A catalog of one file.</summary>
    public static CollectorCatalog Catalog(string yaml) => CollectorCatalog.Read([YamlNodes.Read(Encoding.UTF8.GetBytes(yaml), "rules/aws-api/test.yml")]);

    /// <summary>Collects everything that a catalog has of some types, or only some properties (<c>Type.Property</c> with a colon: <c>Type|Property</c>).</summary>
    public static async Task<Collected> RunAsync(CollectorCatalog catalog, IAwsCaller caller, params string[] needs)
    {
        var wanted = needs.SelectMany(n => n.Contains('|', StringComparison.Ordinal) ? [new PropertyNeed(n.Split('|')[0], n.Split('|')[1])] : catalog.Properties(n).Select(p => new PropertyNeed(n, p)));
        var plan = CollectionPlan.Of(catalog, wanted);
        return await new AccountCollector(catalog, plan, caller, new TokenPaging(), TimeProvider.System).CollectAsync(Account, CancellationToken.None);
    }

    /// <summary>A value as compact text, for comparisons.</summary>
    public static string Show(Value? value) => value switch
    {
        null => "(none)",
        AbsentValue => "absent",
        UnknownValue unknown => $"unknown({unknown.Decides})",
        ScalarValue { Kind: ScalarKind.Text } text => $"'{text.Text}'",
        ScalarValue scalar => scalar.Text,
        ListValue list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        MapValue map => "{" + string.Join(", ", map.Entries.Select(e => e.Key + ": " + Show(e.Value))) + "}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    /// <summary>A property of a resource as compact text.</summary>
    public static string Property(this Resource resource, string path)
    {
        Value? value = resource.Properties;
        foreach (var part in path.Split('.'))
        {
            if (value is not MapValue map) break;
            value = map[part];
        }

        return Show(value);
    }
}
