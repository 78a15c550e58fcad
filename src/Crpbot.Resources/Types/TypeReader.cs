using Crpbot.Core;
using Crpbot.Resources.Rules;
using Crpbot.Rules;

namespace Crpbot.Resources.Types;

/// <summary>Builds the catalogue of types from the embedded list of CloudFormation types, declared types (<c>rules/types</c>) and what collectors bring (<c>rules/aws-api</c>).</summary>
public static class TypeReader
{
    /// <summary>Reads all.</summary>
    /// <param name="data">Data files.</param>
    /// <exception cref="UserError">A file is wrong; located.</exception>
    public static TypeCatalogue Read(IEnumerable<DataFile> data)
    {
        var types = Published();

        // One for each account, and one for each of its enabled regions: what rules about an account as a whole are asked of.
        foreach (var scope in (string[])["Live::Account", "Live::Region"]) types[scope] = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in data)
        {
            if (file.Family == "types") Declared(types, file.Root);
            else if (file.Family == "aws-api") Collected(types, file.Root);
        }

        return new TypeCatalogue(types.ToDictionary(t => t.Key, t => (IReadOnlySet<string>)t.Value, StringComparer.Ordinal));
    }

    private static Dictionary<string, HashSet<string>> Published()
    {
        using var stream = typeof(TypeReader).Assembly.GetManifestResourceStream("aws-types.txt") ?? throw new InvalidOperationException("the list of types was not embedded");
        using var reader = new StreamReader(stream);
        var types = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var path = new List<string>();
        HashSet<string> current = [];
        while (reader.ReadLine() is { } line)
        {
            var depth = line.Length - line.TrimStart(' ').Length;
            if (depth == 0)
            {
                types[line] = current = new HashSet<string>(StringComparer.Ordinal);
                path.Clear();
                continue;
            }

            var open = line.EndsWith(" *", StringComparison.Ordinal);
            path.RemoveRange(depth - 1, path.Count - depth + 1);
            path.Add(open ? line[depth..^2] : line[depth..]);
            var full = string.Join('.', path);
            current.Add(full);
            if (open) current.Add(full + ".*");
        }

        return types;
    }

    // TYPE: {properties: {A: text, B: {C: list, …}, D: map}}
    private static void Declared(Dictionary<string, HashSet<string>> types, RuleMapping root)
    {
        foreach (var type in root.Entries)
        {
            if (type.Value is not RuleMapping map || map["properties"] is not RuleMapping properties) throw type.Value.Error("a type is {properties: {…}}");
            if (!types.TryGetValue(type.Key.Value, out var paths)) types[type.Key.Value] = paths = new HashSet<string>(StringComparer.Ordinal);
            Add(paths, properties, string.Empty);
        }
    }

    private static void Add(HashSet<string> paths, RuleMapping properties, string prefix)
    {
        foreach (var property in properties.Entries)
        {
            var full = prefix + property.Key.Value;
            paths.Add(full);
            if (property.Value is RuleMapping inner) Add(paths, inner, full + ".");
            else if (property.Value is RuleScalar { Value: "map" or "document" or "maps" }) paths.Add(full + ".*");
        }
    }

    private static void Collected(Dictionary<string, HashSet<string>> types, RuleMapping root)
    {
        foreach (var node in (root["collect"] as RuleSequence)?.Items.OfType<RuleMapping>() ?? [])
        {
            if (node["type"] is not RuleScalar { Value: var type }) continue;
            if (!types.TryGetValue(type, out var paths)) types[type] = paths = new HashSet<string>(StringComparer.Ordinal);
            foreach (var same in (node["same"] as RuleSequence)?.Items.OfType<RuleScalar>() ?? []) Path(paths, same.Value);
            foreach (var property in (node["properties"] as RuleMapping)?.Entries ?? []) Path(paths, property.Key.Value);
        }
    }

    private static void Path(HashSet<string> paths, string full)
    {
        for (var dot = full.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = full.IndexOf('.', dot + 1)) paths.Add(full[..dot]);
        paths.Add(full);
        paths.Add(full + ".*");
    }
}
