using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Semantics;

public sealed class ShadowTests
{
    [Theory]
    [InlineData("def eval(text): return 1\neval(x)", "eval")]
    [InlineData("class jwt:\n    pass\njwt.decode(x)", "jwt")]
    [InlineData("from random import SystemRandom\nrandom = SystemRandom()\nrandom.choice(x)", "random")]
    [InlineData("class Shell: pass\nos = Shell()\nos.system(x)", "os")]
    [InlineData("from types import SimpleNamespace\nrequest = SimpleNamespace(args={})\nrequest.args", "request")]
    public void A_name_that_the_file_takes_over_is_shadowed(string code, string name) => Assert.True(IsShadowed(code, name));

    [Theory]
    [InlineData("import os\nos.system(x)", "os")]
    [InlineData("eval(x)", "eval")]
    [InlineData("try:\n    from os import scandir as open\nexcept ImportError:\n    def open(x): pass\nopen(x)", "open")]
    [InlineData("input = raw_input\ninput()", "input")]
    [InlineData("def view(request):\n    return request.args", "request")]
    [InlineData("cursor = connect().cursor()\ncursor.execute(x)", "cursor")]
    public void A_name_that_may_be_the_library_is_not(string code, string name) => Assert.False(IsShadowed(code, name));

    [Fact]
    public void A_class_attribute_that_a_derived_class_overrides_is_no_constant_of_its_instances()
    {
        var py = Py.Module("class A:\n    size = 1\n    def f(self):\n        return self.size\nclass B(A):\n    size = 2\nA.size");
        Assert.Null(py.Constant("self.size"));
        Assert.Equal("1", py.Constant("A.size"));
    }

    private static bool IsShadowed(string code, string name)
    {
        var py = Py.Module(code);
        return py.File().Semantics.IsShadowed(py.Node(name, kind: SyntaxKind.Name));
    }
}
