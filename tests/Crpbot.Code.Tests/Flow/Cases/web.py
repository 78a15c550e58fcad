### config object, the other option | good
import configparser

def f():
    conf = configparser.ConfigParser()
    conf.add_section("s")
    conf.set("s", "a", "fixed")
    conf.set("s", "b", source())
    sink(conf.get("s", "a"))

### config object, the option | bad
import configparser

def f():
    conf = configparser.ConfigParser()
    conf.add_section("s")
    conf.set("s", "a", "fixed")
    conf.set("s", "b", source())
    sink(conf.get("s", "b"))

### config object, by subscript, the option | bad
import configparser

def f():
    conf = configparser.ConfigParser()
    conf["s"] = {"a": "fixed"}
    conf["s"]["b"] = source()
    sink(conf["s"]["b"])

### config object, by subscript, the other option | good
import configparser

def f():
    conf = configparser.ConfigParser()
    conf["s"] = {"a": "fixed"}
    conf["s"]["b"] = source()
    sink(conf["s"]["a"])

### config object, set then subscript | bad
import configparser

def f():
    conf = configparser.ConfigParser()
    conf.add_section("s")
    conf.set("s", "b", source())
    sink(conf["s"]["b"])

### config object, subscript then get, the other | good
import configparser

def f():
    conf = configparser.ConfigParser()
    conf.add_section("s")
    conf["s"]["a"] = "x"
    conf["s"]["b"] = source()
    sink(conf.get("s", "a"))

### match on a letter of a constant, safe arm | good
def f():
    x = source()
    letters = "ABC"
    target = letters[1]
    match target:
        case "A":
            y = x
        case "B":
            y = "fixed"
        case "C" | "D":
            y = x
        case _:
            y = "none"
    sink(y)

### match on a letter of a constant, unsafe arm | bad
def f():
    x = source()
    letters = "ABC"
    target = letters[2]
    match target:
        case "A":
            y = "fixed"
        case "B":
            y = "fixed"
        case "C" | "D":
            y = x
        case _:
            y = "none"
    sink(y)

### match on data only picks constants | good
def f():
    match source():
        case "one":
            y = "a"
        case "two":
            y = "b"
        case _:
            y = "c"
    sink(y)

### match keeps the data in the last arm | bad
def f():
    x = source()
    match x:
        case "one":
            y = "a"
        case other:
            y = other
    sink(y)

### match on a mapping | bad
def f(d):
    match {"kind": "x", "v": source()}:
        case {"kind": "x", "v": v}:
            sink(v)

### match on a mapping, the other value | good
def f(d):
    match {"kind": "x", "v": source()}:
        case {"kind": k, "v": v}:
            sink(k)

### match on a pair | good
def f():
    match ("a", source()):
        case (a, b):
            sink(a)

### match with a guard | good
def f():
    x = source()
    match x:
        case str() if x.isalnum():
            sink(x)

### list moves, index 1 after pop | bad
def f():
    x = source()
    lst = []
    lst.append("safe")
    lst.append(x)
    lst.append("moresafe")
    lst.pop(0)
    sink(lst[0])

### list moves, unpacked | good
def f():
    lst = ["safe", source(), "moresafe"]
    a, b, c = lst
    sink(c)

### list moves, slices | good
def f():
    lst = ["safe", source(), "moresafe"]
    sink(lst[2:][0])

### list moves, last index | bad
def f():
    lst = ["safe", "x"]
    lst.append(source())
    sink(lst[-1])

### list moves, reversed | good
def f():
    lst = ["safe", source()]
    lst.reverse()
    sink(lst[1])

### list moves, remove | bad
def f():
    lst = ["safe", source(), "b"]
    lst.remove("safe")
    sink(lst[0])

### list moves, concatenated | good
def f():
    lst = ["a"] + [source()] + ["b"]
    sink(lst[2])

### list moves, extended | bad
def f():
    lst = ["a"]
    lst.extend(["b", source()])
    sink(lst[2])

### list moves, plus-assigned | good
def f():
    lst = ["a"]
    lst += ["b", source()]
    sink(lst[1])

### list moves, swapped | good
def f():
    lst = ["a", source()]
    lst[0], lst[1] = lst[1], lst[0]
    sink(lst[1])

### list moves, slice assigned | bad
def f():
    lst = ["a", "b"]
    lst[0:1] = [source()]
    sink(lst[0])

### list moves, multiplied | bad
def f():
    lst = [source()] * 3
    sink(lst[2])

### list moves, star | good
def f():
    lst = ["a", *["b", "c"], source()]
    sink(lst[2])

### list, first of a copy | good
def f():
    lst = ["a", source()]
    other = lst.copy()
    other[1] = "x"
    sink(other[1])

### list, the original after the copy changed | bad
def f():
    lst = ["a", source()]
    other = list(lst)
    other[1] = "x"
    sink(lst[1])

### list, alias changed | good
def f():
    lst = ["a", source()]
    other = lst
    other[1] = "x"
    sink(lst[1])

### dict moves, popped key | good
def f():
    d = {"a": source(), "b": "x"}
    d.pop("a")
    d["a"] = "y"
    sink(d["a"])

### dict moves, value of pop | bad
def f():
    d = {"a": source()}
    sink(d.pop("a", "none"))

### dict moves, merged | bad
def f():
    d = {"a": "x"} | {"a": source()}
    sink(d["a"])

### dict moves, merged the other way | good
def f():
    d = {"a": source()} | {"a": "x"}
    sink(d["a"])

### dict moves, update with merge operator | bad
def f():
    d = {"a": "x"}
    d |= {"a": source()}
    sink(d["a"])

### dict moves, update with merge operator, the other | good
def f():
    d = {"a": "x", "b": "y"}
    d |= {"a": source()}
    sink(d["b"])

### dict moves, spread and overridden | good
def f():
    d = {**{"a": source()}, "a": "x"}
    sink(d["a"])

### dict moves, comprehension over pairs | bad
def f():
    d = {k: v for k, v in [("a", "x"), ("b", source())]}
    sink(d["b"])

### dict moves, comprehension over pairs, the other | good
def f():
    d = {k: v for k, v in [("a", "x"), ("b", source())]}
    sink(d["a"])

### dict moves, nested | good
def f():
    d = {"u": {"a": source(), "b": "x"}}
    sink(d["u"]["b"])

### dict moves, built by dict() and zip | good
def f():
    d = dict(zip(["a", "b"], [source(), "x"]))
    sink(d["b"])

### dict moves, built by dict() and zip, the other | bad
def f():
    d = dict(zip(["a", "b"], [source(), "x"]))
    sink(d["a"])

### dict moves, fromkeys | bad
def f():
    d = dict.fromkeys(["a"], source())
    sink(d["a"])

### dict moves, default dict | bad
from collections import defaultdict

def f():
    d = defaultdict(list)
    d["a"].append(source())
    sink(d["a"][0])

### dict moves, default dict, the other key | good
from collections import defaultdict

def f():
    d = defaultdict(str)
    d["a"] = source()
    d["b"] = "x"
    sink(d["b"])

### dict moves, key in a variable | good
def f():
    key = "safe"
    d = {"safe": "x", "raw": source()}
    sink(d[key])

### dict moves, setdefault | bad
def f():
    d = {}
    d.setdefault("a", []).append(source())
    sink(d["a"][0])

### named tuple | good
from collections import namedtuple
Pair = namedtuple("Pair", ["a", "b"])

def f():
    p = Pair("x", source())
    sink(p.a)

### named tuple, the other field | bad
from collections import namedtuple
Pair = namedtuple("Pair", "a b")

def f():
    p = Pair("x", source())
    sink(p.b)

### typed named tuple | good
from typing import NamedTuple

class Pair(NamedTuple):
    a: str
    b: str

def f():
    p = Pair("x", source())
    sink(p.a)

### data class | good
from dataclasses import dataclass

@dataclass
class Pair:
    a: str
    b: str = ""

def f():
    p = Pair(a="x", b=source())
    sink(p.a)

### data class, post init | bad
from dataclasses import dataclass

@dataclass
class Pair:
    a: str
    c: str = ""
    def __post_init__(self):
        self.c = self.a

def f():
    sink(Pair(source()).c)
