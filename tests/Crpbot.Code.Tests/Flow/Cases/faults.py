### a guard inside a decorator's wrapper | good
import re
from functools import wraps

def checked(view):
    @wraps(view)
    def wrapper(name):
        if not re.fullmatch(r"[a-z]+", name):
            raise ValueError("bad name")
        return view(name)
    return wrapper

@checked
def show(name):
    sink(name)

def f():
    show(source())

### a guard inside a decorator's wrapper that aborts | good
from functools import wraps

def checked(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if not check(kwargs["name"]):
            return "no", 400
        return view(*args, **kwargs)
    return wrapper

@checked
def show(name):
    sink(name)

def f():
    show(name=source())

### a decorator's wrapper without a guard | bad
from functools import wraps

def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        print("call")
        return view(*args, **kwargs)
    return wrapper

@logged
def show(name):
    sink(name)

def f():
    show(source())

### fullmatch is None, raised | good
import re

def f():
    x = source()
    if re.fullmatch(r"[a-z0-9]+", x) is None:
        raise ValueError("bad")
    sink(x)

### fullmatch is None, returned | good
import re

def f():
    x = source()
    m = re.fullmatch(r"[a-z0-9]+", x)
    if m is None:
        return
    sink(x)

### fullmatch is not None | good
import re

def f():
    x = source()
    if re.fullmatch(r"[a-z0-9]+", x) is not None:
        sink(x)

### fullmatch of a match kept in a name | good
import re

def f():
    x = source()
    m = re.fullmatch(r"[a-z0-9]+", x)
    if not m:
        return
    sink(m.group(0))

### fullmatch is None, used there | bad
import re

def f():
    x = source()
    if re.fullmatch(r"[a-z0-9]+", x) is None:
        sink(x)

### a compiled pattern of the module is None | good
import re
NAME = re.compile(r"[a-z0-9]+")

def f():
    x = source()
    if NAME.fullmatch(x) is None:
        return "no"
    sink(x)

### a loose pattern is None | bad
import re

def f():
    x = source()
    if re.fullmatch(r".*", x) is None:
        return
    sink(x)

### dead branch by arithmetic | good
def f():
    x = source()
    if 7 * 3 - 20 > 4:
        y = x
    else:
        y = "safe"
    sink(y)

### live branch by arithmetic | bad
def f():
    x = source()
    if 7 * 3 - 20 < 4:
        y = x
    else:
        y = "safe"
    sink(y)

### dead branch by arithmetic on a name | good
def f():
    x = source()
    num = 106
    y = "fixed" if 7 * 18 + num > 200 else x
    sink(y)

### class attribute overridden in a subclass, safe there | good
class Base:
    trusted = True
    def run(self, v):
        if self.trusted:
            sink(v)

class Strict(Base):
    trusted = False

def f():
    Strict().run(source())

### class attribute overridden in a subclass, unsafe there | bad
class Base:
    trusted = False
    def run(self, v):
        if self.trusted:
            sink(v)

class Loose(Base):
    trusted = True

def f():
    Loose().run(source())

### class attribute of the base, safe | good
class Base:
    raw = False
    def run(self, v):
        if self.raw:
            sink(v)

class Strict(Base):
    pass

def f():
    Strict().run(source())

### bytearray decoded | bad
def f():
    x = source()
    b = bytearray(x, "utf-8")
    sink(b.decode("utf-8"))

### bytearray decoded at once | bad
def f():
    sink(bytearray(source().encode()).decode())

### bytes decoded | bad
def f():
    sink(bytes(source(), "utf-8").decode())

### memoryview back to bytes | bad
def f():
    sink(memoryview(source().encode()).tobytes().decode())

### exception carries data in args | bad
def f():
    try:
        raise ValueError(source())
    except ValueError as e:
        sink(e.args[0])

### exception carries data as text | bad
def f():
    try:
        raise ValueError("bad " + source())
    except ValueError as e:
        sink(str(e))

### own exception carries data in args | bad
class Bad(Exception):
    pass

def g(v):
    raise Bad("bad", v)

def f():
    try:
        g(source())
    except Bad as e:
        sink(e.args[1])

### own exception with a field | bad
class Bad(Exception):
    def __init__(self, value):
        super().__init__("bad value")
        self.value = value

def g(v):
    raise Bad(v)

def f():
    try:
        g(source())
    except Bad as e:
        sink(e.value)

### own exception, its message is fixed | good
class Bad(Exception):
    def __init__(self, value):
        super().__init__("bad value")
        self.value = "none"

def g(v):
    raise Bad(v)

def f():
    try:
        g(source())
    except Bad as e:
        sink(e.value)

### tuple target with a subscript | bad
def f(store):
    _, store["k"] = 1, source()
    sink(store["k"])

### tuple target with a subscript, the clean one | good
def f():
    store = {}
    store["a"], store["k"] = 1, source()
    sink(store["a"])

### tuple target with an attribute | bad
class Box:
    pass

def f():
    b = Box()
    _, b.v = "a", source()
    sink(b.v)

### starred target takes the rest | bad
def g(*args):
    key, *rest = args
    sink(rest[0])

def f():
    g("a", source())

### starred target, the first | bad
def g(*args):
    key, *_ = args
    sink(key)

def f():
    g(source(), "a")

### starred target, first is clean | good
def g(*args):
    key, *_ = args
    sink(key)

def f():
    g("a", source())

### starred target of a split | bad
def f():
    key, *_ = source().split(",")
    sink(key)

### stored while iterating items | bad
def f():
    given = {"a": source()}
    kept = {}
    for k, v in given.items():
        kept[k] = v
    sink(kept["a"])

### stored while iterating items of an unknown mapping | bad
def f():
    kept = {}
    for k, v in source().items():
        kept[k] = v
    sink(kept.get("a"))

### stored while iterating items, another key | good
def f():
    given = {"a": source(), "b": "x"}
    kept = {}
    for k, v in given.items():
        kept[k] = v
    sink(kept["b"])

### attributes stored while iterating items | bad
class Row:
    pass

def f():
    row = Row()
    for k, v in source().items():
        setattr(row, k, v)
    sink(row.name)

### functions in a dictionary, called by key | bad
def raw(v):
    return v

def fixed(v):
    return "x"

ACTIONS = {"raw": raw, "fixed": fixed}

def f():
    sink(ACTIONS["raw"](source()))

### functions in a dictionary, the safe one called by key | good
def raw(v):
    return v

def fixed(v):
    return "x"

ACTIONS = {"raw": raw, "fixed": fixed}

def f():
    sink(ACTIONS["fixed"](source()))

### functions in a dictionary, called by unknown key | bad
def raw(v):
    sink(v)

def fixed(v):
    return "x"

ACTIONS = {"raw": raw, "fixed": fixed}

def f(name):
    ACTIONS[name](source())

### functions in a dictionary, got | bad
def raw(v):
    sink(v)

def fixed(v):
    return "x"

ACTIONS = {"raw": raw, "fixed": fixed}

def f(name):
    action = ACTIONS.get(name, fixed)
    action(source())

### table of constants, got by tainted key | good
TABLE = {"a": "one", "b": "two"}

def f():
    sink(TABLE.get(source(), "none"))

### table of constants, tainted default | bad
TABLE = {"a": "one", "b": "two"}

def f():
    x = source()
    sink(TABLE.get(x, x))

### table of constants, subscripted by tainted key | good
TABLE = {"a": "one", "b": "two"}

def f():
    sink(TABLE[source()])

### table of lists of constants, got by tainted key | good
TABLE = {"a": ["one", "two"], "b": ["three"]}

def f():
    sink(TABLE.get(source(), []))

### local table of constants, got by tainted key | good
def f():
    table = {"a": "one", "b": "two"}
    column = table.get(source())
    sink("select " + column)

### table in a class, got by tainted key | good
class Report:
    COLUMNS = {"a": "one", "b": "two"}
    def run(self):
        sink(self.COLUMNS.get(source(), "one"))

### index of enumerate | good
def f():
    for i, x in enumerate(source()):
        sink(i)

### element of enumerate | bad
def f():
    for i, x in enumerate(source()):
        sink(x)

### index of enumerate over split parts | good
def f():
    for i, x in enumerate(source().split(","), start=1):
        sink(i)

### inserted first, the shifted slot | good
def f():
    values = ["a", "b"]
    values.insert(0, source())
    sink(values[1])

### inserted first, the slot itself | bad
def f():
    values = ["a", "b"]
    values.insert(0, source())
    sink(values[0])

### popped first, then the slot | good
def f():
    values = ["a", source(), "b"]
    values.pop(0)
    sink(values[1])

### popped first, then the other slot | bad
def f():
    values = ["a", source(), "b"]
    values.pop(0)
    sink(values[0])

### deleted slot | good
def f():
    values = [source(), "b"]
    del values[0]
    sink(values[0])

### deleted slot, the tainted moved there | bad
def f():
    values = ["a", source()]
    del values[0]
    sink(values[0])

### popped, appended, last | good
def f():
    values = []
    values.append("safe")
    values.append(source())
    values.append("moresafe")
    values.pop(0)
    sink(values[1])

### a name that the file defines is not the builtin | bad
def str(v):
    return v

def int(v):
    return v

def f():
    sink(int(source()))

### the builtin cleans | good
def f():
    sink(int(source()))

### a source of many labels loses none | bad
def f():
    x = source()
    y = broad() + x
    sink_last(y)

### labels of many rules do not push others out | bad
def f():
    x = broad() + source()
    sink(x)

### a mark on the callee counts for the call | bad
def f(request):
    sink(request.get_marked())

### a mark on the callee counts for a call with arguments | bad
def f(request):
    body = request.get_marked(force=True)
    sink(body["a"])

### many objects go into a function | bad
def g(rows):
    for r in rows:
        sink(r["v"])

def f():
    rows = []
    rows.append({"v": "a0"})
    rows.append({"v": "a1"})
    rows.append({"v": "a2"})
    rows.append({"v": "a3"})
    rows.append({"v": "a4"})
    rows.append({"v": "a5"})
    rows.append({"v": "a6"})
    rows.append({"v": "a7"})
    rows.append({"v": "a8"})
    rows.append({"v": "a9"})
    rows.append({"v": "a10"})
    rows.append({"v": "a11"})
    rows.append({"v": "a12"})
    rows.append({"v": "a13"})
    rows.append({"v": "a14"})
    rows.append({"v": "a15"})
    rows.append({"v": "a16"})
    rows.append({"v": "a17"})
    rows.append({"v": "a18"})
    rows.append({"v": "a19"})
    rows.append({"v": "a20"})
    rows.append({"v": "a21"})
    rows.append({"v": "a22"})
    rows.append({"v": "a23"})
    rows.append({"v": "a24"})
    rows.append({"v": "a25"})
    rows.append({"v": "a26"})
    rows.append({"v": "a27"})
    rows.append({"v": "a28"})
    rows.append({"v": "a29"})
    rows.append({"v": "a30"})
    rows.append({"v": "a31"})
    rows.append({"v": "a32"})
    rows.append({"v": "a33"})
    rows.append({"v": "a34"})
    rows.append({"v": "a35"})
    rows.append({"v": "a36"})
    rows.append({"v": "a37"})
    rows.append({"v": "a38"})
    rows.append({"v": "a39"})
    rows.append({"v": "a40"})
    rows.append({"v": "a41"})
    rows.append({"v": "a42"})
    rows.append({"v": "a43"})
    rows.append({"v": "a44"})
    rows.append({"v": "a45"})
    rows.append({"v": "a46"})
    rows.append({"v": "a47"})
    rows.append({"v": "a48"})
    rows.append({"v": "a49"})
    rows.append({"v": "a50"})
    rows.append({"v": "a51"})
    rows.append({"v": "a52"})
    rows.append({"v": "a53"})
    rows.append({"v": "a54"})
    rows.append({"v": "a55"})
    rows.append({"v": "a56"})
    rows.append({"v": "a57"})
    rows.append({"v": "a58"})
    rows.append({"v": "a59"})
    rows.append({"v": source()})
    g(rows)

### an unknown mapping looked up by data | good
import json

LINKS = json.loads(open("links.json").read())

def f():
    sink(LINKS.get(source(), "/"))

### an unknown mapping looked up by data, tainted default | bad
import json

LINKS = json.loads(open("links.json").read())

def f():
    x = source()
    sink(LINKS.get(x, x))

### fields of a namespace | good
from types import SimpleNamespace

def f():
    n = SimpleNamespace(a="x", b=source())
    sink(n.a)

### fields of a namespace, the other | bad
from types import SimpleNamespace

def f():
    n = SimpleNamespace(a="x", b=source())
    sink(n.b)
