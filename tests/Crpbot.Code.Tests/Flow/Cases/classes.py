### field | bad
class A:
    def __init__(self, v):
        self.v = v
def f():
    a = A(source())
    sink(a.v)

### field, the other | good
class A:
    def __init__(self, v, w):
        self.v = v
        self.w = w
def f():
    a = A(source(), "x")
    sink(a.w)

### two instances | good
class A:
    def __init__(self, v):
        self.v = v
def f():
    a = A(source())
    b = A("x")
    sink(b.v)

### method returns field | bad
class A:
    def __init__(self, v):
        self.v = v
    def get(self):
        return self.v
def f():
    sink(A(source()).get())

### method returns a constant | good
class A:
    def __init__(self, v):
        self.v = v
    def get(self):
        return "x"
def f():
    sink(A(source()).get())

### method passes argument | bad
class A:
    def do(self, v):
        return v
def f():
    sink(A().do(source()))

### factory and interface, passes | bad
class Base:
    def do(self, v):
        raise NotImplementedError
class Thing1(Base):
    def do(self, v):
        return v
class Thing2(Base):
    def do(self, v):
        return "safe"
def create(kind):
    if kind == 1:
        return Thing1()
    return Thing2()
def f():
    t = create(1)
    sink(t.do(source()))

### factory and interface, constant | good
class Base:
    def do(self, v):
        raise NotImplementedError
class Thing1(Base):
    def do(self, v):
        return v
class Thing2(Base):
    def do(self, v):
        return "safe"
def create(kind):
    if kind == 1:
        return Thing1()
    return Thing2()
def f():
    t = create(2)
    sink(t.do(source()))

### factory by unknown kind | bad
class Thing1:
    def do(self, v):
        return v
class Thing2:
    def do(self, v):
        return "safe"
def create(kind):
    return {"1": Thing1, "2": Thing2}[kind]()
def f(k):
    sink(create(k).do(source()))

### factory by class name in globals table | good
class Thing1:
    def do(self, v):
        return v
class Thing2:
    def do(self, v):
        return "safe"
TABLE = {"1": Thing1, "2": Thing2}
def f():
    sink(TABLE["2"]().do(source()))

### inherited method | bad
class Base:
    def do(self, v):
        return v
class A(Base):
    pass
def f():
    sink(A().do(source()))

### overridden method | good
class Base:
    def do(self, v):
        return v
class A(Base):
    def do(self, v):
        return "x"
def f():
    sink(A().do(source()))

### super | bad
class Base:
    def __init__(self, v):
        self.v = v
class A(Base):
    def __init__(self, v):
        super().__init__(v)
def f():
    sink(A(source()).v)

### super method | good
class Base:
    def do(self, v):
        return "x"
class A(Base):
    def do(self, v):
        return super().do(v)
def f():
    sink(A().do(source()))

### property | bad
class A:
    def __init__(self, v):
        self._v = v
    @property
    def v(self):
        return self._v
def f():
    sink(A(source()).v)

### property of a constant | good
class A:
    def __init__(self, v):
        self._v = v
    @property
    def v(self):
        return "x"
def f():
    sink(A(source()).v)

### setter | bad
class A:
    @property
    def v(self):
        return self._v
    @v.setter
    def v(self, value):
        self._v = "a" + value
def f():
    a = A()
    a.v = source()
    sink(a.v)

### setter that cleans | good
class A:
    @property
    def v(self):
        return self._v
    @v.setter
    def v(self, value):
        self._v = clean(value)
def f():
    a = A()
    a.v = source()
    sink(a.v)

### static method | bad
class A:
    @staticmethod
    def do(v):
        return v
def f():
    sink(A.do(source()))

### class method | bad
class A:
    @classmethod
    def make(cls, v):
        a = cls()
        a.v = v
        return a
def f():
    sink(A.make(source()).v)

### class attribute | bad
class A:
    v = "x"
def f():
    A.v = source()
    sink(A.v)

### class attribute constant | good
class A:
    v = "x"
def f():
    x = source()
    sink(A.v)

### class attribute as a switch | good
class A:
    debug = False
def f():
    if A.debug:
        sink(source())

### field written in another method | bad
class View:
    def setup(self):
        self.v = source()
    def run(self):
        sink(self.v)

### field written in another method, other field | good
class View:
    def setup(self):
        self.v = source()
        self.w = "a"
    def run(self):
        sink(self.w)

### field of constructor | bad
class View:
    def __init__(self, tainted):
        self.v = tainted
    def run(self):
        sink(self.v)

### helper object in a field | bad
class Db:
    def query(self, q):
        sink(q)
class View:
    def __init__(self):
        self.db = Db()
    def run(self):
        self.db.query("a" + source())

### helper object in a field, constant | good
class Db:
    def query(self, q):
        sink(q)
class View:
    def __init__(self):
        self.db = Db()
    def run(self):
        x = source()
        self.db.query("a")

### strong update of a field | good
class A:
    pass
def f():
    a = A()
    a.v = source()
    a.v = "x"
    sink(a.v)

### alias of an instance | bad
class A:
    pass
def f():
    a = A()
    b = a
    b.v = source()
    sink(a.v)

### nested objects | bad
class A:
    pass
def f():
    a = A()
    a.b = A()
    a.b.v = source()
    sink(a.b.v)

### field of an unknown object | bad
def f(o):
    o.v = source()
    sink(o.v)

### field of an unknown object, the other | good
def f(o):
    o.v = source()
    o.w = "a"
    sink(o.w)

### dataclass | bad
from dataclasses import dataclass
@dataclass
class A:
    v: str
    w: str
def f():
    sink(A(source(), "x").v)

### dataclass, the other | good
from dataclasses import dataclass
@dataclass
class A:
    v: str
    w: str
def f():
    sink(A(source(), "x").w)

### dataclass by keyword | bad
from dataclasses import dataclass
@dataclass
class A:
    v: str
    w: str = "y"
def f():
    sink(A(v=source()).v)

### named tuple | good
from typing import NamedTuple
class A(NamedTuple):
    v: str
    w: str
def f():
    sink(A(v=source(), w="x").w)

### callable instance | bad
class A:
    def __call__(self, v):
        return v
def f():
    a = A()
    sink(a(source()))

### __str__ | bad
class A:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return "A" + self.v
def f():
    sink(f"{A(source())}")

### __str__ of a constant | good
class A:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return "A"
def f():
    sink(str(A(source())))

### __getitem__ | bad
class A:
    def __init__(self, v):
        self.v = v
    def __getitem__(self, k):
        return self.v
def f():
    sink(A(source())["k"])

### context manager | bad
class A:
    def __init__(self, v):
        self.v = v
    def __enter__(self):
        return self.v
    def __exit__(self, *a):
        pass
def f():
    with A(source()) as v:
        sink(v)

### contextmanager function | bad
from contextlib import contextmanager
@contextmanager
def ctx(v):
    yield v
def f():
    with ctx(source()) as v:
        sink(v)

### iterator class | bad
class A:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        return self
    def __next__(self):
        return self.v
def f():
    for v in A(source()):
        sink(v)

### getattr | bad
class A:
    pass
def f():
    a = A()
    a.v = source()
    sink(getattr(a, "v"))

### setattr | bad
class A:
    pass
def f():
    a = A()
    setattr(a, "v", source())
    sink(a.v)

### bound method as a value | bad
class A:
    def do(self, v):
        return v
def f():
    m = A().do
    sink(m(source()))

### enum | good
from enum import Enum
class Color(Enum):
    RED = "red"
def f():
    x = Color(source())
    sink(x.value)

### exception carries data | bad
def f():
    try:
        raise ValueError(source())
    except ValueError as e:
        sink(str(e))

### own exception carries data | bad
class MyError(Exception):
    def __init__(self, v):
        self.v = v
def f():
    try:
        raise MyError(source())
    except MyError as e:
        sink(e.v)

### instance in a list | bad
class A:
    def __init__(self, v):
        self.v = v
def f():
    l = [A("x"), A(source())]
    sink(l[1].v)

### instance in a list, the other | good
class A:
    def __init__(self, v):
        self.v = v
def f():
    l = [A("x"), A(source())]
    sink(l[0].v)

### chained builder | bad
class B:
    def __init__(self):
        self.q = ""
    def add(self, v):
        self.q += v
        return self
def f():
    sink(B().add("a").add(source()).q)

### chained builder of constants | good
class B:
    def __init__(self):
        self.q = ""
    def add(self, v):
        self.q += v
        return self
def f():
    x = source()
    sink(B().add("a").add("b").q)

### singleton at module level | bad
class Store:
    def __init__(self):
        self.items = {}
    def put(self, k, v):
        self.items[k] = v
    def get(self, k):
        return self.items[k]
store = Store()
def f():
    store.put("a", source())
    sink(store.get("a"))
