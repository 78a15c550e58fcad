### dictionary, the safe key | good
def f():
    m = {}
    m["a"] = "safe"
    m["b"] = source()
    sink(m["a"])

### dictionary, the tainted key | bad
def f():
    m = {"a": "safe"}
    m["b"] = source()
    sink(m["b"])

### dictionary, overwritten key | good
def f():
    m = {"a": source()}
    m["a"] = "safe"
    sink(m["a"])

### dictionary, get | bad
def f():
    m = {"a": source()}
    sink(m.get("a"))

### dictionary, get the other | good
def f():
    m = {"a": source(), "b": "x"}
    sink(m.get("b", "y"))

### dictionary, unknown key | bad
def f(k):
    m = {"a": source(), "b": "x"}
    sink(m[k])

### dictionary, stored under unknown key | bad
def f(k):
    m = {}
    m[k] = source()
    sink(m[k])

### dictionary, values | bad
def f():
    m = {"a": source()}
    for v in m.values():
        sink(v)

### dictionary, keys | good
def f():
    m = {"a": source()}
    for k in m:
        sink(k)

### dictionary, items | bad
def f():
    m = {"a": source()}
    for k, v in m.items():
        sink(v)

### dictionary, items, the key | good
def f():
    m = {"a": source()}
    for k, v in m.items():
        sink(k)

### dictionary, pop | bad
def f():
    m = {"a": source()}
    sink(m.pop("a"))

### dictionary, update | bad
def f():
    m = {}
    m.update({"a": source()})
    sink(m["a"])

### dictionary, update by keyword | bad
def f():
    m = {}
    m.update(a=source())
    sink(m["a"])

### dictionary, spread | bad
def f():
    m = {"a": source()}
    n = {**m, "b": 1}
    sink(n["a"])

### dictionary, spread and overwritten | good
def f():
    m = {"a": source()}
    n = {**m, "a": "x"}
    sink(n["a"])

### dict call | bad
def f():
    m = dict(a=source(), b="x")
    sink(m["a"])

### dict call, the other | good
def f():
    m = dict(a=source(), b="x")
    sink(m["b"])

### setdefault | bad
def f():
    m = {}
    m.setdefault("a", source())
    sink(m["a"])

### dictionary, deleted key | good
def f():
    m = {"a": source(), "b": "x"}
    del m["a"]
    sink(m)

### nested dictionaries | bad
def f():
    m = {"a": {"b": source(), "c": "x"}}
    sink(m["a"]["b"])

### nested dictionaries, the other | good
def f():
    m = {"a": {"b": source(), "c": "x"}}
    sink(m["a"]["c"])

### list, safe slot | good
def f():
    x = source()
    l = ["safe"]
    l.append(x)
    l.append("more")
    sink(l[0])

### list, pop and read | good
def f():
    x = source()
    l = []
    l.append("safe")
    l.append(x)
    l.append("moresafe")
    l.pop(0)
    sink(l[1])

### list, pop and read the tainted | bad
def f():
    x = source()
    l = []
    l.append("safe")
    l.append(x)
    l.append("moresafe")
    l.pop(0)
    sink(l[0])

### list, remove | good
def f():
    x = source()
    l = ["a", x, "b"]
    l.remove("a")
    sink(l[1])

### list, insert | bad
def f():
    l = ["a", "b"]
    l.insert(0, source())
    sink(l[0])

### list, insert, the other | good
def f():
    l = ["a", "b"]
    l.insert(0, source())
    sink(l[1])

### list, last | bad
def f():
    l = ["a", source()]
    sink(l[-1])

### list, slice | good
def f():
    l = ["a", source(), "b"]
    sink(l[2:])

### list, slice with taint | bad
def f():
    l = ["a", source(), "b"]
    sink(l[1:])

### list, alias | bad
def f():
    a = []
    b = a
    b.append(source())
    sink(a[0])

### list, bound method | bad
def f():
    a = []
    add = a.append
    add(source())
    sink(a)

### list, extend | bad
def f():
    a = ["x"]
    a.extend([source()])
    sink(a[1])

### list, plus | good
def f():
    a = ["x"] + [source()]
    sink(a[0])

### list, plus equals | bad
def f():
    a = ["x"]
    a += [source()]
    sink(a[1])

### list, clear | good
def f():
    a = [source()]
    a.clear()
    sink(a)

### list, slot assigned | good
def f():
    a = [source()]
    a[0] = "x"
    sink(a[0])

### list, sorted | bad
def f():
    a = sorted(["x", source()])
    sink(a[0])

### list, grown in a loop | bad
def f(n):
    a = []
    for i in n:
        a.append(source())
    sink(a[0])

### list of constants, loop | good
def f():
    a = ["x", "y"]
    x = source()
    for v in a:
        sink(v)

### tuple, the other | good
def f():
    a = ("x", source())
    sink(a[0])

### set | bad
def f():
    a = {"x", source()}
    for v in a:
        sink(v)

### comprehension | bad
def f(n):
    sink([x + "a" for x in [source()]])

### comprehension over constants | good
def f():
    y = source()
    sink([x + "a" for x in ["b", "c"]])

### comprehension with condition | good
def f():
    y = [source(), "b"]
    sink([x for x in y if x in ("a", "b")])

### dictionary comprehension | bad
def f():
    m = {k: source() for k in ["a", "b"]}
    sink(m["a"])

### generator expression | bad
def f():
    sink(",".join(x for x in [source()]))

### StringIO | bad
import io
def f():
    b = io.StringIO()
    b.write("a")
    b.write(source())
    sink(b.getvalue())

### StringIO of constants | good
import io
def f():
    x = source()
    b = io.StringIO()
    b.write("a")
    sink(b.getvalue())

### bytearray | bad
def f():
    b = bytearray()
    b.extend(source().encode())
    sink(b.decode())

### bytearray from bytes | bad
def f():
    b = bytearray(source().encode())
    b[0] = 1
    sink(bytes(b).decode())

### queue | bad
import queue
def f():
    q = queue.Queue()
    q.put(source())
    sink(q.get())

### queue of constants | good
import queue
def f():
    q = queue.Queue()
    q.put("a")
    q.put(source())
    sink(q.get())

### configparser | bad
import configparser
def f():
    x = source()
    c = configparser.ConfigParser()
    c.add_section("s")
    c.set("s", "keyA", "a")
    c.set("s", "keyB", x)
    sink(c.get("s", "keyB"))

### configparser, the other | good
import configparser
def f():
    x = source()
    c = configparser.ConfigParser()
    c.add_section("s")
    c.set("s", "keyA", "a")
    c.set("s", "keyB", x)
    sink(c.get("s", "keyA"))

### configparser by subscripts | bad
import configparser
def f():
    c = configparser.ConfigParser()
    c["s"] = {"a": "x", "b": source()}
    sink(c["s"]["b"])

### configparser by subscripts, the other | good
import configparser
def f():
    c = configparser.ConfigParser()
    c["s"] = {"a": "x", "b": source()}
    sink(c["s"]["a"])

### deque | bad
from collections import deque
def f():
    d = deque()
    d.append("a")
    d.appendleft(source())
    sink(d.popleft())

### zip | bad
def f():
    for a, b in zip(["x"], [source()]):
        sink(b)

### zip, the other | good
def f():
    for a, b in zip(["x"], [source()]):
        sink(a)

### enumerate | bad
def f():
    for i, v in enumerate([source()]):
        sink(v)

### enumerate, the number | good
def f():
    for i, v in enumerate(source().split(",")):
        sink(i)

### map | bad
def f():
    sink(list(map(lambda v: v + "a", [source()])))

### map to int | good
def f():
    sink(list(map(int, [source()])))

### split and join | bad
def f():
    parts = source().split(",")
    sink("/".join(parts))

### split of a tainted text, first | bad
def f():
    sink(source().split("/")[0])

### constant split | good
def f():
    x = source()
    sink("a,b".split(",")[1])

### string built then replaced | good
def f():
    q = "select " + source()
    q = "select 1"
    sink(q)

### string with a placeholder replaced | bad
def f():
    q = "select NAME"
    q = q.replace("NAME", source())
    sink(q)

### next of iter | bad
def f():
    sink(next(iter([source()])))

### max | bad
def f():
    sink(max("a", source()))

### copy | bad
import copy
def f():
    a = {"k": source()}
    b = copy.deepcopy(a)
    sink(b["k"])

### container of an unknown call | bad
def f():
    m = lib.make(a=source())
    sink(m["a"])

### session of a library | bad
from flask import session
def f():
    session["a"] = source()
    sink(session["a"])

### session of a library, the other | good
from flask import session
def f():
    session["a"] = source()
    session["b"] = "x"
    sink(session["b"])
