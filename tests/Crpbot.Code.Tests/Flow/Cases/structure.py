### helper in another file | bad
from app.helpers import passes

def f():
    sink(passes(source()))
#--- app/helpers.py
def passes(v):
    return "a" + v

### helper in another file that fixes | good
from app.helpers import fixes

def f():
    sink(fixes(source()))
#--- app/helpers.py
def fixes(v):
    kept = [v, "x"]
    return kept[1]

### class in another file | good
from app.helpers import Things

def f():
    t = Things(source(), "x")
    sink(t.second())
#--- app/helpers.py
class Things:
    def __init__(self, a, b):
        self.a, self.b = a, b
    def first(self):
        return self.a
    def second(self):
        return self.b

### class in another file, the tainted one | bad
from app import helpers

def f():
    t = helpers.Things(source(), "x")
    sink(t.first())
#--- app/helpers.py
class Things:
    def __init__(self, a, b):
        self.a, self.b = a, b
    def first(self):
        return self.a
    def second(self):
        return self.b

### factory by name | bad
from app.helpers import make

def f():
    thing = make()
    sink(thing.do(source()))
#--- app/helpers.py
class Thing:
    def do(self, v):
        return v

class Other:
    def do(self, v):
        return "x"

def make():
    return Thing()

### factory by name, the safe kind | good
from app.helpers import make

def f():
    thing = make("other")
    sink(thing.do(source()))
#--- app/helpers.py
class Thing:
    def do(self, v):
        return v

class Other:
    def do(self, v):
        return "x"

def make(kind):
    if kind == "thing":
        return Thing()
    return Other()

### factory by class table | good
from app.helpers import KINDS

def f():
    sink(KINDS["other"]().do(source()))
#--- app/helpers.py
class Thing:
    def do(self, v):
        return v

class Other:
    def do(self, v):
        return "x"

KINDS = {"thing": Thing, "other": Other}

### factory by class table, the passing kind | bad
from app.helpers import KINDS

def f():
    sink(KINDS["thing"]().do(source()))
#--- app/helpers.py
class Thing:
    def do(self, v):
        return v

class Other:
    def do(self, v):
        return "x"

KINDS = {"thing": Thing, "other": Other}

### constant in another file decides | good
from app import config

def f():
    x = source()
    if config.DEBUG:
        sink(x)
#--- app/config.py
DEBUG = False

### constant in another file decides, on | bad
from app.config import DEBUG

def f():
    x = source()
    if DEBUG:
        sink(x)
#--- app/config.py
DEBUG = True

### abstract method, safe subclass | good
class Base:
    def do(self, v):
        raise NotImplementedError
    def run(self, v):
        sink(self.do(v))

class Fixed(Base):
    def do(self, v):
        return "x"

def f():
    Fixed().run(source())

### abstract method, passing subclass | bad
class Base:
    def do(self, v):
        raise NotImplementedError
    def run(self, v):
        sink(self.do(v))

class Passing(Base):
    def do(self, v):
        return v

def f():
    Passing().run(source())

### static method | bad
class Tool:
    @staticmethod
    def do(v):
        return v

def f():
    sink(Tool.do(source()))

### class method keeps on the class | bad
class Tool:
    kept = None
    @classmethod
    def put(cls, v):
        cls.kept = v

def f():
    Tool.put(source())
    sink(Tool.kept)

### property | bad
class Tool:
    def __init__(self, v):
        self._v = v
    @property
    def v(self):
        return self._v

def f():
    sink(Tool(source()).v)

### property that fixes | good
class Tool:
    def __init__(self, v):
        self._v = v
    @property
    def v(self):
        return "x" if self._v else "y"

def f():
    sink(Tool(source()).v)

### closure | bad
def f():
    x = source()
    def inner():
        sink(x)
    inner()

### closure with nonlocal | bad
def f():
    x = "a"
    def inner():
        nonlocal x
        x = source()
    inner()
    sink(x)

### lambda | bad
def f():
    g = lambda v: v + "a"
    sink(g(source()))

### lambda that fixes | good
def f():
    g = lambda v: "a"
    sink(g(source()))

### lambdas in a dictionary | good
OPS = {"raw": lambda v: v, "len": lambda v: len(v)}

def f():
    sink(OPS["len"](source()))

### lambdas in a dictionary, raw | bad
OPS = {"raw": lambda v: v, "len": lambda v: len(v)}

def f():
    sink(OPS["raw"](source()))

### methods in a dictionary of self | bad
class View:
    def __init__(self):
        self.ops = {"raw": self.raw, "fixed": self.fixed}
    def raw(self, v):
        return v
    def fixed(self, v):
        return "x"
    def run(self):
        sink(self.ops["raw"](source()))

### methods in a dictionary of self, fixed | good
class View:
    def __init__(self):
        self.ops = {"raw": self.raw, "fixed": self.fixed}
    def raw(self, v):
        return v
    def fixed(self, v):
        return "x"
    def run(self):
        sink(self.ops["fixed"](source()))

### getattr picks the method | bad
class View:
    def raw(self, v):
        return v
    def run(self, name):
        sink(getattr(self, "raw")(source()))

### generator | bad
def parts(v):
    yield "a"
    yield v

def f():
    for p in parts(source()):
        sink(p)

### context manager | bad
from contextlib import contextmanager

@contextmanager
def opened(v):
    yield v

def f():
    with opened(source()) as x:
        sink(x)

### context manager class | bad
class Opened:
    def __init__(self, v):
        self.v = v
    def __enter__(self):
        return self
    def __exit__(self, *args):
        return False

def f():
    with Opened(source()) as o:
        sink(o.v)

### finally overwrites | good
def f():
    x = "a"
    try:
        x = source()
    finally:
        x = "b"
    sink(x)

### except path keeps data | bad
def f():
    x = "a"
    try:
        x = source()
        might()
    except Exception:
        pass
    sink(x)

### else branch of try | bad
def f():
    try:
        x = source()
    except KeyError:
        x = "a"
    else:
        sink(x)

### loop never runs | good
def f():
    y = "a"
    x = source()
    for _ in []:
        y = x
    sink(y)

### while false | good
def f():
    y = "a"
    x = source()
    while False:
        y = x
    sink(y)

### loop carries one round later | bad
def f():
    a = b = "x"
    for i in range(3):
        sink(b)
        b = a
        a = source()

### break before | good
def f():
    y = "a"
    for i in [1, 2]:
        if i == 1:
            break
        y = source()
    sink(y)

### counter reaches | bad
def f():
    i = 0
    y = "a"
    while i < 3:
        i += 1
        if i == 3:
            y = source()
    sink(y)

### keyword arguments | good
def g(a, b="x"):
    sink(b)

def f():
    g(a=source())

### keyword arguments by spread | bad
def g(a, b="x"):
    sink(b)

def f():
    d = {"a": "x", "b": source()}
    g(**d)

### keyword arguments by spread, the other | good
def g(a, b="x"):
    sink(a)

def f():
    d = {"a": "x", "b": source()}
    g(**d)

### kwargs looked up | good
def g(**kw):
    sink(kw["a"])

def f():
    g(a="x", b=source())

### args looked up | good
def g(*args):
    sink(args[0])

def f():
    g("x", source())

### default argument shared | bad
def g(v, kept=[]):
    kept.append(v)
    return kept

def f():
    sink(g(source())[0])

### returned pair | good
def g(v):
    return v, "x"

def f():
    a, b = g(source())
    sink(b)

### partial | bad
from functools import partial

def g(a, b):
    sink(b)

def f():
    h = partial(g, "x")
    h(source())

### thread | bad
import threading

def g(v):
    sink(v)

def f():
    threading.Thread(target=g, args=(source(),)).start()

### async | bad
import asyncio

async def g(v):
    return v

async def f():
    x = await g(source())
    sink(x)

### gather | bad
import asyncio

async def g(v):
    return v

async def f():
    a, b = await asyncio.gather(g("x"), g(source()))
    sink(b)

### global written and read | bad
KEPT = {}

def put():
    KEPT["a"] = source()

def get():
    sink(KEPT["a"])

### object kept in a list | bad
class Row:
    def __init__(self, v):
        self.v = v

def f():
    rows = [Row("a"), Row(source())]
    for r in rows:
        sink(r.v)

### object kept in a list, the first | good
class Row:
    def __init__(self, v):
        self.v = v

def f():
    rows = [Row("a"), Row(source())]
    sink(rows[0].v)

### builder with chained calls | bad
class Query:
    def __init__(self):
        self.parts = []
    def where(self, v):
        self.parts.append(v)
        return self
    def text(self):
        return " ".join(self.parts)

def f():
    sink(Query().where("a").where(source()).text())

### builder that binds | good
class Query:
    def __init__(self):
        self.parts = []
        self.args = []
    def where(self, text, v):
        self.parts.append(text)
        self.args.append(v)
        return self
    def text(self):
        return " ".join(self.parts)

def f():
    sink(Query().where("a = ?", source()).text())

### decorator with arguments that guards | good
from functools import wraps

def only(*allowed):
    def outer(fn):
        @wraps(fn)
        def inner(v):
            if v not in allowed:
                raise ValueError
            return fn(v)
        return inner
    return outer

@only("a", "b")
def show(v):
    sink(v)

def f():
    show(source())

### class based decorator | bad
class Logged:
    def __init__(self, fn):
        self.fn = fn
    def __call__(self, v):
        return self.fn(v)

@Logged
def show(v):
    sink(v)

def f():
    show(source())
