namespace Crpbot.Code.Tests.Patterns;

public sealed class NamePatternTests
{
    [Theory]
    [InlineData("os.system($X)", "import os\nos.system(a)\n", "2:1")]
    [InlineData("os.system($X)", "from os import system\nsystem(a)\n", "2:1")]
    [InlineData("os.system($X)", "from os import system as run\nrun(a)\n", "2:1")]
    [InlineData("os.system($X)", "import os as o\no.system(a)\n", "2:1")]
    [InlineData("os.system($X)", "system(a)\n", "")]
    [InlineData("os.system($X)", "from other import system\nsystem(a)\n", "")]
    [InlineData("foo.bar.baz.qux(...)", "from foo.bar import baz\nbaz.qux()\n", "2:1")]
    [InlineData("subprocess.Popen(...)", "import subprocess.Popen as sub_popen\nsub_popen('ls')\n", "2:1")]
    [InlineData("$M.system(...)", "from os import system\nsystem(a)\n", "2:1")]
    [InlineData("numpy.random.rand(...)", "import numpy as np\nnp.random.rand(1)\n", "2:1")]
    [InlineData("flask.request.args.get(...)", "from flask import request\nrequest.args.get('x')\n", "2:1")]
    [InlineData("flask.request.$A", "from flask import request\nx = request.args\n", "2:5")]
    [InlineData("system(...)", "from os import system\nsystem(a)\n", "2:1")]
    public void An_imported_name_is_what_it_was_imported_as(string pattern, string code, string places) => Assert.Equal(places, Searching.Find(pattern, code));

    [Theory]
    [InlineData("import $X", "import random\nimport a, b\n", "1:1 2:1")]
    [InlineData("import foo", "import foo\nimport bar\nimport foo as f\n", "1:1 3:1")]
    [InlineData("from typing import $X", "from typing import List\nfrom os import path\n", "1:1")]
    [InlineData("from $M import system", "from os import system, path\n", "1:1")]
    [InlineData("import foo.bar", "from foo import bar\n", "1:1")]
    [InlineData("import a as b", "import a as b\nimport a\n", "1:1")]
    public void An_import_is_found(string pattern, string code, string places) => Assert.Equal(places, Searching.Find(pattern, code));

    [Theory]
    [InlineData("set_password(\"password\")", "HARD = 'password'\ndef f():\n    set_password(HARD)\n", "3:5")]
    [InlineData("set_password(\"...\")", "HARD = 'x'\nset_password(HARD)\nset_password(other)\n", "2:1")]
    [InlineData("set_port(80)", "P = 80\nset_port(P)\n", "2:1")]
    [InlineData("f(False)", "V = False\nf(V)\n", "2:1")]
    public void A_constant_is_its_value(string pattern, string code, string places) => Assert.Equal(places, Searching.Find(pattern, code));

    [Theory]
    [InlineData("($X: Logger).log(...)", "def f(a: Logger, b: Math):\n    a.log(1)\n    b.log(2)\n", "2:5")]
    [InlineData("($X: Logger).log(...)", "from logging import Logger as L\ndef f(a: L):\n    a.log(1)\n", "3:5")]
    [InlineData("f($X: str)", "f('a')\nf(1)\n", null)]
    public void A_typed_metavariable_fits_its_type(string pattern, string code, string? places)
    {
        if (places is not null) Assert.Equal(places, Searching.Find(pattern, code));
        else Assert.Throws<Crpbot.Core.UserError>(() => Searching.Find(pattern, code));
    }

    [Fact]
    public void A_metavariable_bound_to_a_parameter_is_the_parameter_itself()
    {
        var file = Searching.File("def foo(x : bad):\n    return x\n");
        var hit = Assert.Single(Searching.Hits("patterns:\n  - pattern: |\n      def $FUNC(..., $ARG : bad, ...):\n        ...\n  - focus-metavariable: $ARG\n", file));
        Assert.Equal("1:9", Searching.At(file, hit.Match));
        Assert.Equal(Trees.SyntaxKind.Parameter, hit.Match.Node.Kind);
    }

    [Fact]
    public void A_string_metavariable_holds_the_content_without_quotes()
    {
        var file = Searching.File("login('se\\'cret')\n");
        var hit = Assert.Single(Searching.Hits("pattern: login(\"$P\")\n", file));
        Assert.Equal("se'cret", hit.Match.Bindings["$P"].Text);
    }
}
