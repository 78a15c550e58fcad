namespace Crpbot.Code.Tests.Semantics;

public sealed class ConstantTests
{
    [Theory]
    [InlineData("x = 'a'\nx", "x", "'a'")]
    [InlineData("x = 'a' + 'b'\nx", "x", "'ab'")]
    [InlineData("A = 'a'\nx = f'{A}-{1}'\nx", "x", "'a-1'")]
    [InlineData("A = 'a'\nx = '%s/%d%%' % (A, 2)\nx", "x", "'a/2%'")]
    [InlineData("x = '%s' % 'q'\nx", "x", "'q'")]
    [InlineData("x = '%(a)s' % {'a': 'q'}\nx", "x", "'q'")]
    [InlineData("x = '{} {1} {n}'.format('a', 'b', n=3)\nx", "x", "'a b 3'")]
    [InlineData("x = ','.join(['a', 'b'])\nx", "x", "'a,b'")]
    [InlineData("A = ('a', 'b')\nx = '-'.join(A)\nx", "x", "'a-b'")]
    [InlineData("x = 2 * 3 + 4 ** 2 // 3\nx", "x", "11")]
    [InlineData("x = -7 // 2\nx", "x", "-4")]
    [InlineData("x = -7 % 3\nx", "x", "2")]
    [InlineData("x = 0x1f | 0o10\nx", "x", "31")]
    [InlineData("x = 7 * 6 - 80 > 0\nx", "x", "False")]
    [InlineData("x = 'a' if 7 * 42 - 106 > 200 else 'b'\nx", "x", "'b'")]
    [InlineData("x = 'a' if c else 'a'\nx", "x", "'a'")]
    [InlineData("D = {'k': 'v', 'l': 'w'}\nx = D['l']\nx", "x", "'w'")]
    [InlineData("T = ('a', 'b')\nx = T[-1]\nx", "x", "'b'")]
    [InlineData("x = 'ABC'[1]\nx", "x", "'B'")]
    [InlineData("x = not ''\nx", "x", "True")]
    [InlineData("x = 'a' in ['a', 'b']\nx", "x", "True")]
    [InlineData("x = 'A'.lower().replace('a', 'bb')\nx", "x", "'bb'")]
    [InlineData("x = 'k'.encode()\nx", "x", "b'k'")]
    [InlineData("x = b'k'.decode()\nx", "x", "'k'")]
    [InlineData("import os\nx = os.path.join('a', 'b')\nx", "x", "'a/b'")]
    [InlineData("x = '' or 'd'\nx", "x", "'d'")]
    [InlineData("class A:\n    X = 'a'\n    def f(self):\n        return self.X", "self.X", "'a'")]
    [InlineData("class A:\n    X = 'a'\nA.X", "A.X", "'a'")]
    [InlineData("class A:\n    def __init__(self):\n        self.k = 'a'\n    def f(self):\n        return self.k", "self.k", "'a'")]
    [InlineData("import enum\nclass C(enum.Enum):\n    R = 'r'\nC.R.value", "C.R.value", "'r'")]
    [InlineData("x: str = 'a'\nx", "x", "'a'")]
    [InlineData("def f():\n    k = 'a'\n    def g():\n        return k", "k", "'a'")]
    public void Expressions_of_one_value_are_folded(string code, string text, string expected) => Assert.Equal(expected, Py.Module(code).Constant(text));

    [Theory]
    [InlineData("x = 'a'\nx = 'b'\nx", "x")]
    [InlineData("x = 'a'\nx += 'b'\nx", "x")]
    [InlineData("x = 'a'\ndef f():\n    global x\n    x = 'b'\nx", "x")]
    [InlineData("def f():\n    x = 'a'\n    def g():\n        nonlocal x\n        x = 'b'\n    return x", "x")]
    [InlineData("def f(x='a'):\n    return x", "x")]
    [InlineData("for x in 'ab':\n    x", "x")]
    [InlineData("D = {'k': 'v'}\nD['k'] = input()\nx = D['k']\nx", "x")]
    [InlineData("D = {'k': 'v'}\nD.update(y)\nx = D['k']\nx", "x")]
    [InlineData("D = {'k': 'v', z: 'w'}\nx = D['k']\nx", "x")]
    [InlineData("x = 'a' * 100000\nx", "x")]
    [InlineData("x = 2 ** 64\nx", "x")]
    [InlineData("x = 9223372036854775807 + 1\nx", "x")]
    [InlineData("x = 1 // 0\nx", "x")]
    [InlineData("x = x\nx", "x")]
    [InlineData("class A:\n    def __init__(self):\n        self.k = 'a'\n    def f(self):\n        self.k = g()\n        return self.k", "self.k")]
    [InlineData("import enum\nclass C(enum.Enum):\n    R = 'r'\nC.R", "C.R")]
    [InlineData("x = '%5s' % 'a'\nx", "x")]
    [InlineData("x = f'{1:>5}'\nx", "x")]
    [InlineData("class A:\n    X = 'a'\nA.X = g()\nA.X", "A.X")]
    public void What_may_vary_is_no_constant(string code, string text) => Assert.Null(Py.Module(code).Constant(text));

    [Fact]
    public void Constants_of_other_modules_are_known() =>
        Assert.Equal("'k'", Py.Of(("config.py", "KEY = 'k'"), ("m.py", "from config import KEY\nKEY")).Constant("KEY"));

    [Fact]
    public void Constants_of_other_modules_are_known_by_attribute() =>
        Assert.Equal("'k'", Py.Of(("pkg/__init__.py", ""), ("pkg/config.py", "KEY = 'k'"), ("m.py", "from pkg import config\nconfig.KEY")).Constant("config.KEY"));

    [Fact]
    public void A_module_variable_that_another_file_sets_is_no_constant() =>
        Assert.Null(Py.Of(("config.py", "KEY = 'k'"), ("a.py", "import config\nconfig.KEY = input()"), ("m.py", "from config import KEY\nKEY")).Constant("KEY"));
}
