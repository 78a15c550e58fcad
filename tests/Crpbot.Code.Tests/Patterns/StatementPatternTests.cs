namespace Crpbot.Code.Tests.Patterns;

public sealed class StatementPatternTests
{
    [Theory]
    [InlineData("return 42", "def foo(x):\n  if x > 1:\n     if x > 2:\n       return 42\n  return 42\n", "4:8 5:3")]
    [InlineData("return ...", "def f():\n    return\ndef g():\n    return 1\n", "2:5 4:5")]
    [InlineData("return $X", "def f():\n    return\ndef g():\n    return 1\n", "4:5")]
    [InlineData("$X = $Y", "a = 1\nb: int = 2\nc: int\n", "1:1 2:1")]
    [InlineData("$X = $Y", "a = b = 1\n", "1:1")]
    [InlineData("$X = f()", "if (y := f()):\n    pass\n", "1:5")]
    [InlineData("$X += 1", "a += 1\na -= 1\n", "1:1")]
    [InlineData("$X: $T = $V", "a: int = 1\nb = 2\n", "1:1")]
    [InlineData("if $C:\n    ...", "if a:\n    b()\nelif c:\n    d()\nelse:\n    e()\n", "1:1 3:1")]
    [InlineData("if $C:\n    $BODY", "if a:\n    one()\nif b:\n    one()\n    two()\n", "1:1")]
    [InlineData("while True: ...", "while True:\n    x()\nwhile y:\n    x()\n", "1:1")]
    [InlineData("for $X in $Y: ...", "for a in b:\n    c()\n", "1:1")]
    [InlineData("with open(...) as $F: ...", "with open('a') as f:\n    f.read()\nwith a, open('b') as g:\n    pass\n", "1:1 3:1")]
    [InlineData("try:\n    ...\nexcept $E:\n    pass", "try:\n    a()\nexcept ValueError:\n    pass\n", "1:1")]
    [InlineData("except $E: ...", "try:\n    a()\nexcept ValueError as e:\n    pass\n", "3:1")]
    [InlineData("try:\n    ...\nexcept:\n    ...", "try:\n    a()\nexcept ValueError:\n    pass\ntry:\n    a()\nexcept:\n    pass\n", "5:1")]
    [InlineData("raise $E", "raise E() from x\nraise\n", "1:1")]
    [InlineData("assert $X", "assert a\nassert b, 'm'\n", "1:1 2:1")]
    [InlineData("del $X", "del a\n", "1:1")]
    [InlineData("global $X", "def f():\n    global a\n", "2:5")]
    public void A_statement_is_found(string pattern, string code, string places) => Assert.Equal(places, Searching.Find(pattern, code));

    [Theory]
    [InlineData("def $F(..., $A={}, ...):\n    ...", "def parse(parser, data={}):\n    pass\ndef g(a):\n    pass\n", "1:1")]
    [InlineData("def $F(...): ...", "async def f(): pass\nclass C:\n    def g(self): pass\n", "1:1 3:5")]
    [InlineData("async def $F(...): ...", "async def f(): pass\ndef g(): pass\n", "1:1")]
    [InlineData("def $F($X): ...", "def f(a): pass\ndef g(a, b): pass\ndef h(a=1): pass\ndef i(*a): pass\n", "1:1 3:1")]
    [InlineData("def $F(*$A): ...", "def f(*args): pass\ndef g(a): pass\n", "1:1")]
    [InlineData("def $F(...) -> int: ...", "def f() -> int: pass\ndef g(): pass\n", "1:1")]
    [InlineData("@app.route(...)\ndef $F(...): ...", "@app.route('/')\n@login\ndef f(): pass\ndef g(): pass\n", "1:1")]
    [InlineData("@a(...)\n...\ndef $F(...): ...", "@b\n@a(1)\n@c\ndef f(): pass\n", "1:1")]
    [InlineData("@$D\ndef $F(...): ...", "@a\n@b\ndef f(): pass\n", "1:1")]
    [InlineData("def foo(...):\n    ...\n    return $X", "def foo(a):\n    b()\n    return 1\n", "1:1")]
    [InlineData("def foo(...):\n    ...\n    sink(...)\n    ...", "def foo(a):\n    b()\n    if c:\n        sink(1)\n    d()\n", "1:1")]
    [InlineData("class $C(Base): ...", "class A(Base): pass\nclass B(X, Base): pass\nclass D: pass\n", "1:1 2:1")]
    [InlineData("class $C: ...", "class A(Base): pass\n", "1:1")]
    [InlineData("class $C:\n    ...\n    def __init__(...):\n        ...\n    ...", "class A:\n    x = 1\n    def __init__(self): pass\n    def g(self): pass\nclass B: pass\n", "1:1")]
    public void A_declaration_is_found(string pattern, string code, string places) => Assert.Equal(places, Searching.Find(pattern, code));

    [Theory]
    [InlineData("$X = $Y\n$X = $Z", "v = 10\nv = get()\nw = 1\n", "1:1")]
    [InlineData("foo()\n...\nbar()", "foo()\nbaz()\nbar()\n", "1:1")]
    [InlineData("foo()\n...\nbar()", "foo()\nbaz()\nif cond:\n    bar()\n", "1:1")]
    [InlineData("foo()\n...\nbar()", "if cond:\n    foo()\nbaz()\nbar()\n", "")]
    [InlineData("foo()\nbar()", "foo()\nbaz()\nbar()\n", "")]
    [InlineData("$F = open(...)\n...\n$F.close()", "a = open('x')\nb()\na.close()\nc = open('y')\n", "1:1")]
    [InlineData("import os\n...\nos.$M(...)", "import os\ndef f():\n    os.system('a')\n", "1:1")]
    public void Statements_are_found_in_order(string pattern, string code, string places) => Assert.Equal(places, Searching.Find(pattern, code));

    [Fact]
    public void A_sequence_that_ends_in_dots_covers_the_rest_of_its_block()
    {
        var file = Searching.File("def f():\n    a()\n    b()\n    c()\nd()\n");
        var hit = Assert.Single(Searching.Hits("pattern: |\n  a()\n  ...\n", file));
        Assert.Equal("a()\n    b()\n    c()", file.Tree.Text[hit.Match.Span.Start..hit.Match.Span.End]);
    }
}
