### constant key chosen by arithmetic | good
def f():
    x = source()
    choices = {"k0": "a", "k1": x}
    sink(choices["k" + str(7 % 7)])

### constant key chosen by arithmetic, the other | bad
def f():
    x = source()
    choices = {"k0": "a", "k1": x}
    sink(choices["k" + str(7 % 3)])

### flag in a tuple decides | good
SETTINGS = (("debug", False), ("raw", False))

def f():
    x = source()
    flags = dict(SETTINGS)
    sink(x if flags["raw"] else "safe")

### flag in a tuple decides, on | bad
SETTINGS = (("debug", False), ("raw", True))

def f():
    x = source()
    flags = dict(SETTINGS)
    sink(x if flags["raw"] else "safe")

### enum member decides | good
from enum import Enum

class Mode(Enum):
    SAFE = 1
    RAW = 2

MODE = Mode.SAFE

def f():
    x = source()
    if MODE is Mode.RAW:
        sink(x)

### while loop finds the safe one | bad
def f():
    queue = [source(), "b"]
    out = ""
    while queue:
        out += queue.pop()
    sink(out)

### stack of two, the top is safe | good
def f():
    stack = []
    stack.append(source())
    stack.append("top")
    sink(stack.pop())

### stack of two, the bottom | bad
def f():
    stack = []
    stack.append(source())
    stack.append("top")
    stack.pop()
    sink(stack.pop())

### deque from the left | bad
from collections import deque

def f():
    q = deque()
    q.append("a")
    q.appendleft(source())
    sink(q.popleft())

### deque from the right | good
from collections import deque

def f():
    q = deque()
    q.append("a")
    q.appendleft(source())
    sink(q.pop())

### queue in order | good
import queue

def f():
    q = queue.Queue()
    q.put("a")
    q.put(source())
    sink(q.get())

### two returned by a helper, swapped | good
def pair(a, b):
    return b, a

def f():
    first, second = pair(source(), "x")
    sink(first)

### helper with early return on constant | good
def pick(v, mode="fixed"):
    if mode == "fixed":
        return "x"
    return v

def f():
    sink(pick(source()))

### helper with early return, other mode | bad
def pick(v, mode="fixed"):
    if mode == "fixed":
        return "x"
    return v

def f():
    sink(pick(source(), mode="raw"))

### recursion passes | bad
def deep(v, n):
    if n == 0:
        return v
    return deep(v, n - 1)

def f():
    sink(deep(source(), 3))

### inner class | bad
class Outer:
    class Inner:
        def __init__(self, v):
            self.v = v

def f():
    sink(Outer.Inner(source()).v)

### super passes on | bad
class A:
    def __init__(self, v):
        self.v = v

class B(A):
    def __init__(self, v):
        super().__init__(v)
        self.w = "x"

def f():
    sink(B(source()).v)

### super passes on, own field | good
class A:
    def __init__(self, v):
        self.v = v

class B(A):
    def __init__(self, v):
        super().__init__(v)
        self.w = "x"

def f():
    sink(B(source()).w)

### mixin overrides | good
class Raw:
    def purge(self, v):
        return v

class Fixed:
    def purge(self, v):
        return "x"

class Page(Fixed, Raw):
    def show(self, v):
        sink(self.purge(v))

def f():
    Page().show(source())

### mixin order matters | bad
class Raw:
    def purge(self, v):
        return v

class Fixed:
    def purge(self, v):
        return "x"

class Page(Raw, Fixed):
    def show(self, v):
        sink(self.purge(v))

def f():
    Page().show(source())

### slots of an object overwritten | good
class Box:
    pass

def f():
    b = Box()
    b.v = source()
    b.v = "x"
    sink(b.v)

### delattr then default | good
class Box:
    v = "x"

def f():
    b = Box()
    sink(getattr(b, "v", source()) if False else "y")

### string of a list of data | bad
def f():
    sink(str([source()]))

### f-string with format of data | bad
def f():
    x = source()
    sink(f"{x!r:>10}")

### f-string of constants | good
def f():
    x = source()
    y = "a"
    sink(f"{y}-{len(x):04d}")

### multiple assignment | good
def f():
    a = b = "x"
    a = source()
    sink(b)

### augmented text | bad
def f():
    s = "a"
    s += source()
    s += "b"
    sink(s)

### test kept in an attribute | good
class Form:
    def __init__(self, v):
        self.v = v
        self.ok = v.isalnum()

def f():
    x = source()
    ok = x.isalnum() and len(x) < 10
    if not ok:
        raise ValueError
    sink(x)

### two tests kept, one is wrong | bad
def f():
    x = source()
    y = source()
    ok = x.isalnum()
    if ok:
        sink(y)

### is-instance int | good
def f():
    x = source()
    if not isinstance(x, int):
        raise TypeError
    sink(x)

### loop over allowed picks constants | good
def f():
    x = source()
    for name in ("a", "b"):
        if name == x:
            sink(name)

### loop over data | bad
def f():
    for name in source().split():
        sink(name)

### nested function decorated and returned | bad
def make(prefix):
    def build(v):
        return prefix + v
    return build

def f():
    sink(make("a")(source()))

### nested function, tainted prefix | bad
def make(prefix):
    def build(v):
        return prefix + v
    return build

def f():
    sink(make(source())("a"))

### nested function ignores its prefix | good
def make(prefix):
    def build(v):
        return v
    return build

def f():
    sink(make(source())("a"))
