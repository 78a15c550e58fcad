namespace Crpbot.Code.Tests.Semantics;

public sealed class QualifiedNameTests
{
    [Theory]
    [InlineData("import os\nos.system", "os.system", "os.system")]
    [InlineData("import os.path\nos.path.join", "os.path.join", "os.path.join")]
    [InlineData("import xml.etree.ElementTree as ET\nET.parse", "ET.parse", "xml.etree.ElementTree.parse")]
    [InlineData("from os import system\nsystem", "system", "os.system")]
    [InlineData("from os import system as run\nrun", "run", "os.system")]
    [InlineData("def f():\n    import subprocess as sp\n    sp.run", "sp.run", "subprocess.run")]
    [InlineData("import subprocess\nrun = subprocess.run\nrun(1)", "run", "subprocess.run")]
    [InlineData("import subprocess\ndef f():\n    go = subprocess.run\n    go(1)", "go", "subprocess.run")]
    [InlineData("try:\n    import cPickle as pickle\nexcept ImportError:\n    import pickle\npickle.loads", "pickle.loads", "cPickle.loads")]
    [InlineData("try:\n    import yaml\nexcept ImportError:\n    yaml = None\nyaml.load", "yaml.load", "yaml.load")]
    [InlineData("if a:\n    import json\nelse:\n    import json\njson.loads", "json.loads", "json.loads")]
    [InlineData("from flask import request\nrequest.args.get", "request.args.get", "flask.request.args.get")]
    [InlineData("import requests\ns = requests.Session()\ns.get", "s.get", "requests.Session.get")]
    [InlineData("import requests\nrequests.Session().get", "requests.Session().get", "requests.Session.get")]
    [InlineData("import sqlite3\nc = sqlite3.connect('x').cursor()\nc.execute", "c.execute", "sqlite3.Cursor.execute")]
    [InlineData("open", "open", "open")]
    [InlineData("import builtins\nbuiltins.eval", "builtins.eval", "eval")]
    [InlineData("from builtins import eval as e\ne", "e", "eval")]
    [InlineData("__import__('os').system", "__import__('os').system", "os.system")]
    [InlineData("import importlib\nm = importlib.import_module('os.path')\nm.join", "m.join", "os.path.join")]
    [InlineData("'a'.format", "'a'.format", "str.format")]
    [InlineData("from os import *\nsystem", "system", "os.system")]
    [InlineData("from scapy.all import *\nsniff", "sniff", "scapy.all.sniff")]
    [InlineData("from scapy.all import *\nlen", "len", "len")]
    [InlineData("import a\nif (b := a.c): b", "b", "a.c")]
    [InlineData("import a\n[x.y for x in a.z]", "a.z", "a.z")]
    [InlineData("class A:\n    def f(self): pass\nA.f", "A.f", "m.A.f")]
    [InlineData("def f(): pass\nf", "f", "m.f")]
    [InlineData("import a\nclass C(a.B):\n    def f(self):\n        self.go", "self.go", "a.B.go")]
    public void Names_are_given_in_full_after_imports_and_aliases(string code, string text, string expected) =>
        Assert.Equal(expected, Py.Module(code).Name(text));

    [Theory]
    [InlineData("def f(open):\n    open", "open")]
    [InlineData("x = f()\nx", "x")]
    [InlineData("import os\ndef f(os):\n    os.system", "os.system")]
    [InlineData("import a, b\nif c:\n    x = a.f\nelse:\n    x = b.f\nx", "x")]
    [InlineData("import os\nfor os in y:\n    os.system", "os.system")]
    [InlineData("import os\n[os.system for os in y]", "os.system")]
    [InlineData("import os\nlambda os: os.system", "os.system")]
    [InlineData("import os\nmatch z:\n    case {'a': os}:\n        os.system", "os.system")]
    [InlineData("try: pass\nexcept E as exec:\n    exec", "exec")]
    [InlineData("with a() as exec:\n    exec", "exec")]
    [InlineData("unknown_thing", "unknown_thing")]
    public void Local_values_have_no_name(string code, string text) => Assert.Null(Py.Module(code).Name(text));

    [Theory]
    [InlineData("class A:\n    import os\n    def f(self):\n        os.system", "os.system", null)]
    [InlineData("class A:\n    import os\n    os.system", "os.system", "os.system")]
    [InlineData("import os\nclass A:\n    os = 1\n    def f(self):\n        os.system", "os.system", "os.system")]
    [InlineData("import os\ndef f():\n    def g():\n        os.system\n    os = 1", "os.system", "int.system")]
    [InlineData("import os\ndef f():\n    os = 1\n    def g():\n        global os\n        os.system", "os.system", "os.system")]
    [InlineData("import os\ndef f(g=os.system, os=2): pass", "os.system", "os.system")]
    [InlineData("import os\nclass A:\n    x = os\n    y = [x.system for _ in z]", "x.system", null)]
    [InlineData("import os\nclass A:\n    x = os\n    y = [_ for _ in x.system]", "x.system", "os.system")]
    public void Scopes_follow_the_rules_of_Python(string code, string text, string? expected) => Assert.Equal(expected, Py.Module(code).Name(text));

    [Fact]
    public void A_function_of_the_same_name_is_no_builtin() => Assert.Equal("m.eval", Py.Module("def eval(x): pass\neval(1)").Name("eval"));

    [Fact]
    public void A_star_import_from_outside_leaves_the_file_unresolved() => Assert.False(Py.Module("from os import *").File().Semantics.Resolved);

    [Theory]
    [InlineData("@require_login\ndef f(): pass", "require_login", true)]
    [InlineData("from x import *\n@require_login\ndef f(): pass", "require_login", false)]
    [InlineData("print(1)", "print", false)]
    [InlineData("def f():\n    return late\nlate = 1", "late", false)]
    [InlineData("def f():\n    global g\n    g = 1\ng", "g", false)]
    public void Undefined_names_are_told(string code, string text, bool expected)
    {
        var project = Py.Module(code);
        var semantics = (Crpbot.Code.Semantics.Python.PythonSemantics)project.File().Semantics;
        Assert.Equal(expected, semantics.IsUndefined(project.Node(text)));
    }
}
