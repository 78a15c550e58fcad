using System.Runtime.CompilerServices;
using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Tests.Patterns;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.Code.Tests.Rules;

public sealed class ShippedLibraryTests
{
    [Fact]
    public void Every_library_for_Python_compiles()
    {
        var libraries = CodeLibraryReader.Read(Files());
        var reader = new CodeRuleReader([new PythonPatternParser()], libraries, TimeProvider.System);
        foreach (var library in libraries.Where(l => l.Language == RuleLanguage.Python)) reader.Read(Searching.Record(Using(library))).Compile();
        Assert.NotEmpty(libraries);
    }

    private static string Using(CodeLibrary library)
    {
        string List(TaintList kind, string own) => library.Kind == kind ? $"- use: {library.Name}" : own;
        return $"""
            languages: [python]
            mode: taint
            pattern-sources:
              {List(TaintList.Sources, "- pattern: a")}
            pattern-sinks:
              {List(TaintList.Sinks, "- pattern: b")}
            pattern-sanitizers:
              {List(TaintList.Sanitizers, "- pattern: c")}
            pattern-propagators:
              {List(TaintList.Propagators, "- {pattern: $A.x($B), from: $B, to: $A}")}
            """.ReplaceLineEndings("\n");
    }

    private static IEnumerable<DataFile> Files([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../rules"));
        return Directory.EnumerateFiles(Path.Combine(root, CodeLibraryReader.Folder), "*.yml", SearchOption.AllDirectories)
            .Select(f => new DataFile(Path.GetRelativePath(root, Path.GetDirectoryName(f)!).Replace('\\', '/'), YamlNodes.Read(File.ReadAllBytes(f), f)));
    }
}
