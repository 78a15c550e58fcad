### text built by format of a constant | good
def f():
    x = source()
    text = "select {}".format("id")
    sink(text)

### text built by percent with a mapping | bad
def f():
    sink("a %(x)s" % {"x": source()})

### text built by percent with a mapping, not used | good
def f():
    d = {"x": source(), "y": "b"}
    sink("a %s" % d["y"])

### text by Template | bad
from string import Template

def f():
    sink(Template("a $x").substitute(x=source()))

### text by format_map | bad
def f():
    sink("{x}".format_map({"x": source()}))

### text by join of a generator | bad
def f():
    sink(" ".join(p for p in [source(), "a"]))

### text by translate | bad
def f():
    sink(source().translate({ord("a"): "b"}))

### text in StringIO | bad
import io

def f():
    out = io.StringIO()
    out.write("a")
    out.write(source())
    sink(out.getvalue())

### text in StringIO, printed | bad
import io

def f():
    out = io.StringIO()
    print("a", source(), file=out)
    sink(out.getvalue())

### base64 there and back | bad
import base64

def f():
    enc = base64.b64encode(source().encode("utf-8"))
    sink(base64.b64decode(enc).decode("utf-8"))

### length only | good
def f():
    sink("n=" + str(len(source())))

### first letter compared | good
def f():
    x = source()
    y = "a" if x.startswith("b") else "c"
    sink(y)

### tail of text | bad
def f():
    s = "safe" + source()
    sink(s[4:])

### text with an index | bad
def f():
    parts = source().split(".")
    sink(parts[0])

### replaced | bad
def f():
    sink(source().replace("'", "''"))

### text kept in a ternary of data | bad
def f():
    x = source()
    sink(x if len(x) > 0 else "none")

### or default | bad
def f():
    x = source() or "none"
    sink(x)

### and default | good
def f():
    x = source() and "none"
    sink(x and "a")

### walrus in condition | bad
def f():
    if (x := source()):
        sink(x)

### walrus tested against an allow list | good
ALLOWED = {"a", "b"}

def f():
    if (x := source()) in ALLOWED:
        sink(x)

### not in allow list, raised | good
ALLOWED = ("a", "b")

def f():
    x = source()
    if x not in ALLOWED:
        raise ValueError
    sink(x)

### test kept in a name | good
ALLOWED = ("a", "b")

def f():
    x = source()
    ok = x in ALLOWED
    if not ok:
        return
    sink(x)

### test kept in a name, then the data changes | bad
ALLOWED = ("a", "b")

def f():
    x = source()
    ok = x in ALLOWED
    x = source()
    if not ok:
        return
    sink(x)

### test kept in a name, the wrong side | bad
ALLOWED = ("a", "b")

def f():
    x = source()
    ok = x in ALLOWED
    if ok:
        return
    sink(x)

### test kept in a name by a guard | good
def f():
    x = source()
    ok = check(x)
    if ok:
        sink(x)

### test of a helper kept in a name | good
import re

def fine(v):
    return re.match(r"^[a-z]+$", v) is not None

def f():
    x = source()
    good = fine(x)
    if good:
        sink(x)

### test of a helper that returns bool of a match | good
import re

def fine(v):
    return bool(re.match(r"^[a-z]+$", v))

def f():
    x = source()
    if not fine(x):
        return "no"
    sink(x)

### helper that validates or aborts | good
import re

def validate(v):
    if not re.fullmatch(r"\w+", v):
        raise ValueError(v)

def f():
    x = source()
    validate(x)
    sink(x)

### helper that validates or exits the program | good
import sys

def f():
    x = source()
    if x not in ("a", "b"):
        sys.exit(1)
    sink(x)

### abort ends the request | good
from flask import abort

def f():
    x = source()
    if x not in ("a", "b"):
        abort(400)
    sink(x)

### helper that returns the checked value | good
def choose(v):
    if v in ("asc", "desc"):
        return v
    return "asc"

def f():
    sink(choose(source()))

### helper that returns none for bad data | bad
def choose(v):
    if len(v) > 10:
        return None
    return v

def f():
    sink(choose(source()))

### try int, return on error | good
def f():
    x = source()
    try:
        n = int(x)
    except ValueError:
        return "no"
    sink(n)

### try int only checks | good
def f():
    x = source()
    try:
        int(x)
    except ValueError:
        return "no"
    sink(x)

### try int, ignored | bad
def f():
    x = source()
    try:
        int(x)
    except ValueError:
        pass
    sink(x)

### try uuid only checks | good
import uuid

def f():
    x = source()
    try:
        uuid.UUID(x)
    except ValueError:
        raise
    sink(x)

### all letters are allowed | good
def f():
    x = source()
    if not all(c.isalnum() or c == "_" for c in x):
        return
    sink(x)

### any letter is bad | bad
def f():
    x = source()
    if not any(c.isalnum() for c in x):
        return
    sink(x)

### digits tested with and | good
def f():
    x = source()
    if x and x.isdigit():
        sink(x)

### digits tested with or, returned | good
def f():
    x = source()
    if not x or not x.isdigit():
        return
    sink(x)

### enum lookup | good
from enum import Enum

class Color(Enum):
    RED = "red"
    BLUE = "blue"

def f():
    sink(Color(source()).value)

### enum lookup by name | good
from enum import Enum

class Color(Enum):
    RED = "red"
    BLUE = "blue"

def f():
    sink(Color[source()].value)

### index into a constant list by data | good
NAMES = ["a", "b", "c"]

def f():
    sink(NAMES[int(source())])

### next of a filter against constants | good
NAMES = ["a", "b", "c"]

def f():
    x = source()
    found = next((n for n in NAMES if n == x), None)
    sink(found)

### list of constants filtered by data | good
NAMES = ["a", "b", "c"]

def f():
    x = source()
    sink([n for n in NAMES if n.startswith(x)][0])

### list of data filtered by constants | good
NAMES = ["a", "b", "c"]

def f():
    wanted = [x for x in source().split(",") if x in NAMES]
    sink(",".join(wanted))

### intersection with constants | good
NAMES = {"a", "b", "c"}

def f():
    wanted = NAMES & set(source().split(","))
    sink(",".join(wanted))

### data added to a set | bad
def f():
    names = {"a"}
    names.add(source())
    for n in names:
        sink(n)
