using Crpbot.Code.Trees;

namespace Crpbot.Code.Tests.Semantics;

public sealed class CallTargetTests
{
    [Theory]
    [InlineData("def f(): pass\nf()", "f()", "m.f")]
    [InlineData("def f(): pass\ng = f\ng()", "g()", "m.f")]
    [InlineData("f = lambda x: x\nf(1)", "f(1)", "m.<lambda>")]
    [InlineData("class A:\n    def __init__(self): pass\nA()", "A()", "new m.A m.A.__init__!")]
    [InlineData("class A: pass\nA()", "A()", "new m.A")]
    [InlineData("class A:\n    def f(self): pass\nA().f()", "A().f()", "m.A.f!")]
    [InlineData("class A:\n    def f(self): pass\na = A()\na.f()", "a.f()", "m.A.f!")]
    [InlineData("class A:\n    def f(self): pass\nA.f(a)", "A.f(a)", "m.A.f")]
    [InlineData("class A:\n    @staticmethod\n    def f(x): pass\nA().f(1)", "A().f(1)", "m.A.f")]
    [InlineData("class A:\n    @classmethod\n    def f(cls): pass\nA.f()", "A.f()", "m.A.f!")]
    [InlineData("class A:\n    @classmethod\n    def f(cls):\n        return cls()", "cls()", "new m.A")]
    [InlineData("class A:\n    def f(self): pass\n    def g(self):\n        self.f()", "self.f()", "m.A.f!")]
    [InlineData("class A:\n    def f(self): pass\nclass B(A):\n    def g(self):\n        self.f()", "self.f()", "m.A.f!")]
    [InlineData("class A:\n    def f(self): pass\nclass B(A):\n    def f(self):\n        super().f()", "super().f()", "m.A.f!")]
    [InlineData("class A:\n    def f(self): pass\nclass B(A):\n    def f(self):\n        super(B, self).f()", "super(B, self).f()", "m.A.f!")]
    [InlineData("class A:\n    def f(self): pass\nclass B(A):\n    pass\nclass C(A):\n    def f(self): pass\nclass D(B, C): pass\nD().f()", "D().f()", "m.C.f!")]
    [InlineData("class A:\n    def run(self):\n        self.step()\n    def step(self):\n        raise NotImplementedError\nclass B(A):\n    def step(self): pass", "self.step()", "m.A.step!; m.B.step!?")]
    [InlineData("class A:\n    def __init__(self, cb):\n        self.cb = go\n    def f(self):\n        self.cb(1)\ndef go(x): pass", "self.cb(1)", "m.go")]
    [InlineData("class A:\n    def __call__(self): pass\na = A()\na()", "a()", "m.A.__call__!")]
    [InlineData("def f():\n    def g(): pass\n    g()", "g()", "m.f.g")]
    [InlineData("def make():\n    def g(x): pass\n    return g\nmake()(1)", "make()(1)", "m.make.g")]
    [InlineData("import functools\ndef f(a, b): pass\np = functools.partial(f, 1, b=2)\np(3)", "p(3)", "m.f [1, b=2, 3]")]
    [InlineData("def f(): pass\ndef g(): pass\nT = {'a': f, 'b': g}\nT[k]()", "T[k]()", "m.f?; m.g?")]
    [InlineData("def f(): pass\ndef g(): pass\nT = {'a': f, 'b': g}\nT['b']()", "T['b']()", "m.g")]
    [InlineData("def f(): pass\nT = {}\nT['a'] = f\nT[k]()", "T[k]()", "m.f?")]
    [InlineData("def f(): pass\ndef g(): pass\n(f if c else g)()", "(f if c else g)()", "m.f?; m.g?")]
    [InlineData("if c:\n    def f(): pass\nelse:\n    def f(x): pass\nf()", "f()", "m.f?; m.f?")]
    [InlineData("def d(f): return f\n@d\ndef g(): pass\ng()", "g()", "m.g")]
    [InlineData("def g(): pass\ng = d(g)\ng()", "g()", "m.g")]
    [InlineData("class A:\n    def save_user(self): pass\nx.save_user()", "x.save_user()", "m.A.save_user!?")]
    [InlineData("class A:\n    def get(self): pass\nx.get()", "x.get()", "")]
    [InlineData("class A:\n    def one(self): pass\nclass B:\n    def one(self): pass\nx.one()", "x.one()", "")]
    [InlineData("class A:\n    def f(self): pass\ngetattr(A(), 'f')()", "getattr(A(), 'f')()", "m.A.f!")]
    [InlineData("class A:\n    def f(self): pass\nclass B:\n    def __init__(self):\n        self.a = A()\n    def g(self):\n        self.a.f()", "self.a.f()", "m.A.f!")]
    [InlineData("class A:\n    def f(self): pass\ndef g(a: 'A'):\n    a.f()", "a.f()", "m.A.f!")]
    [InlineData("class A:\n    def f(self): pass\nfor a in [A(), A()]:\n    a.f()", "a.f()", "m.A.f!")]
    [InlineData("open('x')", "open('x')", "")]
    public void Calls_find_their_functions(string code, string text, string expected) => Assert.Equal(expected, Py.Module(code).Targets(text));

    [Theory]
    [InlineData("import threading\ndef f(a): pass\nthreading.Thread(target=f, args=(x,), kwargs={'b': y})", "threading.Thread(target=f, args=(x,), kwargs={'b': y})", "m.f later [x, b=y]")]
    [InlineData("import threading\ndef f(a): pass\nthreading.Thread(target=f, args=xs)", "threading.Thread(target=f, args=xs)", "m.f later [*xs]")]
    [InlineData("def f(a): pass\npool.submit(f, x, b=1)", "pool.submit(f, x, b=1)", "m.f [x, b=1]")]
    [InlineData("class A:\n    def f(self, a): pass\n    def g(self):\n        pool.submit(self.f, x)", "pool.submit(self.f, x)", "m.A.f! [x]")]
    [InlineData("def f(a): pass\nlist(map(f, xs))", "map(f, xs)", "m.f [xs[...]]")]
    [InlineData("import asyncio\nasync def f(a): pass\nasyncio.create_task(f(x))", "f(x)", "m.f")]
    [InlineData("import asyncio\ndef f(a): pass\nasyncio.to_thread(f, x)", "asyncio.to_thread(f, x)", "m.f [x]")]
    [InlineData("async def g(loop):\n    await loop.run_in_executor(None, f, x)\ndef f(a): pass", "loop.run_in_executor(None, f, x)", "m.f [x]")]
    [InlineData("from celery import shared_task\n@shared_task\ndef f(a): pass\nf.delay(x)", "f.delay(x)", "m.f later [x]")]
    [InlineData("from celery import shared_task\n@shared_task\ndef f(a): pass\nf.apply_async(args=[x])", "f.apply_async(args=[x])", "m.f later [x]")]
    [InlineData("sorted(xs, key=lambda v: v)", "sorted(xs, key=lambda v: v)", "m.<lambda> later [xs[...]]")]
    public void Functions_handed_to_a_runner_are_found_with_their_arguments(string code, string text, string expected) => Assert.Equal(expected, Py.Module(code).Targets(text));

    [Fact]
    public void A_property_read_runs_its_getter() =>
        Assert.Equal("m.A.p! []", Py.Module("class A:\n    @property\n    def p(self): pass\n    @p.setter\n    def p(self, v): pass\nA().p").Targets("A().p", kind: SyntaxKind.Attribute));

    [Fact]
    public void A_name_that_holds_a_function_is_callable() => Assert.Equal("m.f", Py.Module("def f(): pass\nuse(f)").Callables("f"));

    [Fact]
    public void A_bound_method_keeps_its_receiver()
    {
        var py = Py.Module("class A:\n    def f(self): pass\na = A()\nuse(a.f)");
        var target = Assert.Single(py.Project.Callables(py.File(), py.Node("a.f")));
        Assert.Equal("a", target.Receiver!.Text);
    }
}
