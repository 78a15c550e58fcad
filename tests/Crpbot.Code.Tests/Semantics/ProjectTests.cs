using Crpbot.Code.Semantics;
using Crpbot.Code.Semantics.Python;

namespace Crpbot.Code.Tests.Semantics;

public sealed class ProjectTests
{
    private static string Name(Py py, string path) => ((PythonSemantics)py.File(path).Semantics).ModuleName;

    [Theory]
    [InlineData("pkg/__init__.py", "pkg")]
    [InlineData("pkg/sub/mod.py", "pkg.sub.mod")]
    [InlineData("src/tool/main.py", "tool.main")]
    [InlineData("scripts/run.py", "scripts.run")]
    [InlineData("services/api/app/main.py", "app.main")]
    public void Modules_are_called_as_the_program_calls_them(string path, string expected)
    {
        var py = Py.Of(("pkg/__init__.py", ""), ("pkg/sub/__init__.py", ""), ("pkg/sub/mod.py", ""), ("src/tool/__init__.py", ""), ("src/tool/main.py", "import tool"),
            ("scripts/run.py", ""), ("services/api/app/main.py", "from app import db"));
        Assert.Equal(expected, Name(py, path));
    }

    [Theory]
    [InlineData("from pkg.db import run\nrun()", "run()", "pkg.db.run")]
    [InlineData("import pkg.db\npkg.db.run()", "pkg.db.run()", "pkg.db.run")]
    [InlineData("import pkg.db as d\nd.run()", "d.run()", "pkg.db.run")]
    [InlineData("from pkg import db\ndb.run()", "db.run()", "pkg.db.run")]
    [InlineData("from pkg import run\nrun()", "run()", "pkg.db.run")]
    [InlineData("from pkg import exported as e\ne()", "e()", "pkg.db.run")]
    [InlineData("from pkg.db import *\nrun()", "run()", "pkg.db.run")]
    [InlineData("from pkg.star import *\nrun()", "run()", "pkg.db.run")]
    [InlineData("from pkg import Store\nStore().save()", "Store().save()", "pkg.db.Base.save!")]
    [InlineData("from pkg import db\ndb.default.save()", "db.default.save()", "pkg.db.Base.save!")]
    [InlineData("from pkg import make\nmake().save()", "make().save()", "pkg.db.Base.save!")]
    [InlineData("def f():\n    from pkg.db import run\n    run()", "run()", "pkg.db.run")]
    [InlineData("from lib import helper\nhelper()", "helper()", "tools.lib.helper")]
    public void Calls_reach_other_files(string code, string text, string expected)
    {
        var py = Py.Of(
            ("pkg/__init__.py", "from .db import run, Store\nfrom .db import run as exported\nfrom .make import make"),
            ("pkg/db.py", "class Base:\n    def save(self): pass\nclass Store(Base): pass\ndef run(): pass\ndefault = Store()"),
            ("pkg/make.py", "from . import db\ndef make():\n    return db.Store()"),
            ("pkg/star.py", "from .db import *"),
            ("tools/lib.py", "def helper(): pass"),
            ("m.py", code));
        Assert.Equal(expected, py.Targets(text));
    }

    [Fact]
    public void Relative_imports_go_up()
    {
        var py = Py.Of(("a/__init__.py", ""), ("a/util.py", "def f(): pass"), ("a/b/__init__.py", ""), ("a/b/c.py", "from ..util import f\nfrom .. import util\nf()\nutil.f()"));
        Assert.Equal("a.util.f", py.Targets("f()", "a/b/c.py"));
        Assert.Equal("a.util.f", py.Targets("util.f()", "a/b/c.py"));
    }

    [Fact]
    public void Of_several_modules_of_a_name_the_nearest_is_meant()
    {
        var py = Py.Of(("a/util.py", "def f(): pass"), ("b/util.py", "def f(): pass"), ("b/m.py", "from util import f\nf()"), ("c/m.py", "from util import f\nf()"));
        Assert.Equal("b.util.f", py.Targets("f()", "b/m.py"));
        Assert.Equal("", py.Targets("f()", "c/m.py"));
    }

    [Fact]
    public void A_file_called_like_a_known_package_does_not_hide_it()
    {
        var py = Py.Of(("pkg/__init__.py", ""), ("pkg/logging.py", "def info(x): pass"), ("m.py", "import logging\nlogging.info(1)"));
        Assert.Equal("", py.Targets("logging.info(1)"));
        Assert.Equal("logging.info", py.Name("logging.info"));
    }

    [Fact]
    public void Imports_in_a_circle_end()
    {
        var py = Py.Of(("a.py", "from b import x\nfrom b import *\ny = x"), ("b.py", "from a import y as x\nfrom a import *"), ("m.py", "from a import y\ny()\nfrom a import z\nz()"));
        Assert.Equal("", py.Targets("y()"));
        Assert.Equal("a.z", py.Name("z"));
    }

    [Fact]
    public void Bases_in_a_circle_end()
    {
        var py = Py.Module("class A(B): pass\nclass B(A):\n    def f(self): pass\nA().f()");
        Assert.Equal("m.B.f!", py.Targets("A().f()"));
    }

    [Fact]
    public void Lineage_is_in_the_order_of_look_up()
    {
        var py = Py.Of(("base.py", "import flask.views\nclass A(flask.views.MethodView): pass"), ("m.py", "from base import A\nclass B(A): pass\nclass C(A): pass\nclass D(B, C): pass"));
        var type = py.Project.ClassNamed("m.D")!;
        Assert.Equal(["D", "B", "C", "A"], py.Project.Lineage(type).Select(one => one.Name));
        Assert.Equal(["flask.views.MethodView"], py.Project.ForeignBases(type));
    }

    [Fact]
    public void A_class_is_found_by_the_name_it_is_exported_by()
    {
        var py = Py.Of(("p/__init__.py", "from .q import A"), ("p/q.py", "class A: pass"));
        Assert.Equal("p.q.A", py.Project.ClassNamed("p.A")!.QualifiedName);
    }

    [Fact]
    public void A_variable_is_the_same_in_every_file()
    {
        var py = Py.Of(("config.py", "KEY = f()\nKEY"), ("m.py", "from config import KEY\nimport config\ndef g():\n    return KEY, config.KEY"));
        var own = py.Project.Variable(py.File("config.py"), py.Node("KEY", "config.py"))!;
        Assert.Same(own, py.Project.Variable(py.File(), py.Node("config.KEY")));
        Assert.Same(own, py.Project.Variable(py.File(), py.Node("KEY", kind: Trees.SyntaxKind.Name)));
        Assert.Equal(VariableKind.Global, own.Kind);
        Assert.Single(py.Project.Values(own));
    }

    [Fact]
    public void Closures_share_their_variable()
    {
        var py = Py.Module("def f():\n    x = 1\n    y = 2\n    def g():\n        return x\n    return y");
        Assert.True(py.Project.Variable(py.File(), py.Node("x"))!.Shared);
        Assert.False(py.Project.Variable(py.File(), py.Node("y"))!.Shared);
        Assert.Equal("f", py.Project.Variable(py.File(), py.Node("x"))!.Function!.Name);
    }

    [Fact]
    public void Parameters_and_captures_are_variables()
    {
        var py = Py.Module("def f(a):\n    match a:\n        case [b, *c]:\n            return a, b, c");
        Assert.Equal(VariableKind.Parameter, py.Project.Variable(py.File(), py.Node("a"))!.Kind);
        Assert.Same(py.Project.Variable(py.File(), py.Node("b")), py.Project.Variable(py.File(), py.Node("b", kind: Trees.SyntaxKind.MatchAs)));
        Assert.Equal(VariableKind.Local, py.Project.Variable(py.File(), py.Node("c"))!.Kind);
    }

    [Fact]
    public void Functions_know_what_is_around_them()
    {
        var py = Py.Module("class A:\n    def f(self, x=lambda: 1):\n        def g():\n            return 2\n");
        var inner = py.Project.Functions.Single(one => one.Name == "g");
        Assert.Equal("m.A.f.g", inner.QualifiedName);
        Assert.Equal("f", inner.Outer!.Name);
        Assert.Equal("A", inner.Outer.Owner!.Name);
        Assert.Same(inner, py.Project.Enclosing(py.File(), py.Node("2")));
        Assert.Equal("m.A.<lambda>", py.Project.Enclosing(py.File(), py.Node("1"))!.QualifiedName);
    }

    [Fact]
    public void Fields_are_those_of_the_body_and_those_that_methods_assign()
    {
        var py = Py.Module("class A:\n    x = 1\n    y: int\n    def f(self):\n        self.z = 2\n        self.x += 1\n        other.w = 3");
        Assert.Equal(["x", "y", "z"], py.Project.Fields(py.Project.Classes[0]));
    }

    [Fact]
    public void A_module_variable_of_another_file_is_called_by_its_module()
    {
        var py = Py.Of(("ext.py", "from flask_sqlalchemy import SQLAlchemy\ndb = SQLAlchemy()"), ("m.py", "from ext import db\ndb.session.execute(q)\ndb"));
        Assert.Equal("ext.db", py.Name("db"));
        Assert.Equal("flask_sqlalchemy.SQLAlchemy.session.execute", py.Name("db.session.execute"));
    }

    [Fact]
    public void A_package_sees_the_modules_that_it_imported()
    {
        var py = Py.Of(("p/__init__.py", "from .q import *\nq.f()"), ("p/q.py", "def f(): pass"));
        Assert.Equal("p.q.f", py.Targets("q.f()", "p/__init__.py"));
    }

    [Theory]
    [InlineData("X = 1", true)]
    [InlineData("from os import *", false)]
    [InlineData("globals().update(names)", false)]
    public void A_name_that_a_star_import_may_bring_is_not_called_undefined(string other, bool expected)
    {
        var py = Py.Of(("a.py", "from b import *"), ("b.py", other), ("m.py", "from a import *\nunheard_of"));
        Assert.Equal(expected, ((PythonSemantics)py.File().Semantics).IsUndefined(py.Node("unheard_of")));
    }

    [Fact]
    public void Joined_indexes_answer_for_their_own_files()
    {
        var one = Py.Of(("a.py", "def f(): pass\nf()"));
        var two = Py.Of(("b.py", "class C: pass"));
        var joined = new JoinedIndex([one.Project, two.Project]);
        Assert.Equal("a.f", Assert.Single(joined.Targets(one.File("a.py"), one.Node("f()", "a.py"))).Function!.QualifiedName);
        Assert.Equal("b.C", joined.ClassNamed("b.C")!.QualifiedName);
        Assert.Equal(2, joined.Files.Count);
    }
}
