using System.Diagnostics;
using Crpbot.Code.Python;
using Crpbot.Code.Semantics.Python;

namespace Crpbot.Code.Tests.Semantics;

/// <summary>CPython's own <c>symtable</c> says which names are local (L), global (G) or free (F) in every scope of 200 files of its library.</summary>
public sealed class ScopeOracleTests
{
    private const string Script = """
        import os, symtable, sys, sysconfig
        root = sysconfig.get_path('stdlib')
        files = sorted(os.path.join(d, f) for d, _, fs in os.walk(root) if 'site-packages' not in d and 'lib2to3/tests' not in d and 'bad_' not in d
                       for f in fs if f.endswith('.py') and not f.startswith('bad'))
        step = max(1, len(files) // 200)
        def walk(table):
            names = []
            for s in table.get_symbols():
                kind = 'L' if s.is_local() else 'F' if s.is_free() else 'G'
                names.append(s.get_name() + '=' + kind)
            print('S', table.get_type(), table.get_lineno(), table.get_name(), *names)
            for child in table.get_children(): walk(child)
        for path in files[::step]:
            try: table = symtable.symtable(open(path, encoding='utf-8').read(), path, 'exec')
            except (SyntaxError, ValueError): continue
            print('P', path)
            walk(table)
        """;

    [PythonFact]
    public async Task Scopes_are_classified_as_CPython_classifies_them()
    {
        var wrong = new List<string>();
        var (files, scopes) = (0, 0);
        Dictionary<string, List<PythonScope>> ours = [];
        foreach (var line in await RunAsync())
        {
            if (line.StartsWith("P ", StringComparison.Ordinal))
            {
                files++;
                ours = Scopes(line[2..]);
                continue;
            }

            scopes++;
            var parts = line.Split(' ');
            if (!ours.TryGetValue(Key(parts), out var candidates)) wrong.Add("no scope: " + line);
            else if (candidates.TrueForAll(scope => Difference(scope, parts) is not null)) wrong.Add(Difference(candidates[0], parts) + " in " + line);
        }

        Assert.True(files > 150 && scopes > 5000, $"{files} files, {scopes} scopes");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {scopes}\n" + string.Join('\n', wrong.Take(20)));
    }

    private static string Key(string[] parts) => parts[1] == "module" ? "module" : $"{parts[2]} {parts[3]}";

    private static Dictionary<string, List<PythonScope>> Scopes(string path)
    {
        var tree = PythonParser.Parse(File.ReadAllBytes(path));
        var project = PythonProject.Create([("m.py", tree)]);
        return project.Modules[0].Scopes.GroupBy(scope => scope.Kind == PythonScopeKind.Module ? "module" : $"{tree.Lines.At(scope.Node.Start).Line} {Name(scope)}", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    private static string Name(PythonScope scope) => scope.Node.Kind switch
    {
        Trees.SyntaxKind.Lambda => "lambda",
        Trees.SyntaxKind.ListComprehension => "listcomp",
        Trees.SyntaxKind.SetComprehension => "setcomp",
        Trees.SyntaxKind.DictComprehension => "dictcomp",
        Trees.SyntaxKind.Generator => "genexpr",
        _ => scope.Node.Text,
    };

    // Left out: what CPython makes up itself (.0, __class__) and private names, which it spells differently.
    private static string? Difference(PythonScope scope, string[] parts)
    {
        foreach (var part in parts.AsSpan(4))
        {
            var equals = part.LastIndexOf('=');
            var name = part[..equals];
            if (name[0] == '.' || name is "__class__" or "__classdict__" || name.Contains("__", StringComparison.Ordinal) && !name.EndsWith("__", StringComparison.Ordinal)) continue;
            var found = scope.Lookup(name);
            var kind = found is null || found.Scope.Kind == PythonScopeKind.Module && scope.Kind != PythonScopeKind.Module ? "G" : ReferenceEquals(found.Scope, scope) ? "L" : "F";
            if (kind == "L" && scope.Kind == PythonScopeKind.Module && found!.Definitions.All(one => scope.Module.ScopeAt(one.Node.Start).IsGlobal(name))) kind = "G";
            if (kind != part[(equals + 1)..]) return $"{name} is {kind}";
        }

        return null;
    }

    private static async Task<string[]> RunAsync()
    {
        var start = new ProcessStartInfo("python3", ["-c", Script]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
