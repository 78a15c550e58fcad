using Crpbot.CSharp.Projects;
using Microsoft.CodeAnalysis;

namespace Crpbot.CSharp.Tests.Projects;

public sealed class StubLibraryTests
{
    private static readonly CSharpReferences References = CSharpReferences.Usual(Environment.GetEnvironmentVariable);

    public static TheoryData<string> Names() => [.. new StubLibrary([], []).Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Stub_compiles(string name)
    {
        var stubs = new StubLibrary(References.Core, name.StartsWith("AspNetCore", StringComparison.Ordinal) ? [] : References.Web);
        var errors = stubs.Compile(name).Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("", string.Join("\n", errors));
    }

    [Fact]
    public void There_are_forty_stubs() => Assert.True(Names().Count >= 40, $"{Names().Count} stubs");
}
