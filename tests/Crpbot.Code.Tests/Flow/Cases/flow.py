### loop carries | bad
def f(n):
    x = "a"
    for i in n:
        sink(x)
        x = source()

### loop variable over known items | good
def f():
    y = source()
    for x in ["a", "b"]:
        y = x
    sink(y)

### loop over unknown items may not run | bad
def f(n):
    y = source()
    for x in n:
        y = "a"
    sink(y)

### counted while | good
def f():
    i = 0
    x = source()
    while i < 3:
        x = "a"
        i += 1
    sink(x)

### while with break | bad
def f(c):
    while True:
        x = source()
        if c:
            break
    sink(x)

### while else | bad
def f(n):
    while n:
        n -= 1
    else:
        x = source()
    sink(x)

### for else with break | good
def f(n):
    x = "a"
    for i in [1, 2]:
        if i == 2:
            break
    else:
        x = source()
    sink(x)

### string of letters collected | bad
def f():
    s = ""
    for ch in source():
        s += ch
    sink(s)

### try and except | bad
def f():
    x = "a"
    try:
        x = source()
        work()
        x = "b"
    except Exception:
        sink(x)

### try and finally | bad
def f():
    x = "a"
    try:
        x = source()
    finally:
        sink(x)

### finally overwrites | good
def f():
    try:
        x = source()
    finally:
        x = "a"
    sink(x)

### except replaces | bad
def f():
    try:
        x = source()
    except ValueError:
        x = "a"
    sink(x)

### conversion in try | good
def f():
    x = source()
    try:
        x = int(x)
    except ValueError:
        return
    sink(x)

### conversion checked only | good
def f():
    try:
        n = int(source())
    except ValueError:
        n = 0
    sink(f"select {n}")

### validator raises in try | good
def f():
    x = source()
    try:
        validate(x)
    except ValueError:
        return
    sink(x)
def validate(v):
    if v not in ("a", "b"):
        raise ValueError("no")

### validator raises, caught and ignored | bad
def f():
    x = source()
    try:
        validate(x)
    except ValueError:
        pass
    sink(x)
def validate(v):
    if v not in ("a", "b"):
        raise ValueError("no")

### raise ends | good
def f(c):
    x = source()
    raise ValueError
    sink(x)

### function that never returns | good
def fail():
    raise ValueError("no")
def f():
    x = source()
    fail()
    sink(x)

### with open | bad
def f():
    with open("a") as h:
        h.write(source())
        sink(h)

### return in finally runs | bad
def f():
    x = source()
    try:
        return 1
    finally:
        sink(x)

### global constants of another file | good
from app.settings import SAFE
def f():
    x = source()
    sink(SAFE)
#--- app/settings.py
SAFE = "a"
#--- app/__init__.py

### helper in another file | bad
from app.helpers import pass_through
def f():
    sink(pass_through(source()))
#--- app/helpers.py
def pass_through(v):
    return v
#--- app/__init__.py

### helper in another file, constant | good
from app.helpers import constant
def f():
    sink(constant(source()))
#--- app/helpers.py
def constant(v):
    return "a"
#--- app/__init__.py

### module import | bad
import app.helpers as h
def f():
    h.run(source())
#--- app/helpers.py
def run(q):
    sink(q)
#--- app/__init__.py

### relative import | bad
from .helpers import run
def f():
    run(source())
#--- app/helpers.py
def run(q):
    sink(q)
#--- app/__init__.py

### factory in another file, safe | good
from app.things import create
def f():
    t = create("b")
    sink(t.do(source()))
#--- app/things.py
class A:
    def do(self, v):
        return v
class B:
    def do(self, v):
        return "x"
def create(kind):
    kinds = {"a": A, "b": B}
    return kinds[kind]()
#--- app/__init__.py

### factory in another file, tainted | bad
from app.things import create
def f():
    t = create("a")
    sink(t.do(source()))
#--- app/things.py
class A:
    def do(self, v):
        return v
class B:
    def do(self, v):
        return "x"
def create(kind):
    kinds = {"a": A, "b": B}
    return kinds[kind]()
#--- app/__init__.py

### state in another module | bad
from app import state
def f():
    sink(state.current)
#--- app/state.py
current = ""
def load():
    global current
    current = source()
#--- app/__init__.py

### module attribute set from outside | bad
from app import state
def g():
    state.current = source()
def f():
    sink(state.current)
#--- app/state.py
current = ""
#--- app/__init__.py

### class from another file with fields | bad
from app.model import Model
def f():
    m = Model(source())
    m.save()
#--- app/model.py
class Model:
    def __init__(self, name):
        self.name = name
    def save(self):
        sink("insert " + self.name)
#--- app/__init__.py

### class from another file, cleaned in constructor | good
from app.model import Model
def f():
    m = Model(source())
    m.save()
#--- app/model.py
class Model:
    def __init__(self, name):
        self.name = clean(name)
    def save(self):
        sink("insert " + self.name)
#--- app/__init__.py

### typed parameter | bad
from app.db import Db
def handler(db: Db):
    db.query(source())
#--- app/db.py
class Db:
    def query(self, q):
        sink(q)
#--- app/__init__.py

### decorator in another file | bad
from app.deco import wrap
@wrap
def helper(v):
    return v
def f():
    sink(helper(source()))
#--- app/deco.py
def wrap(fn):
    def inner(*a, **k):
        return fn(*a, **k)
    return inner
#--- app/__init__.py

### sanitizer wrapped in another file | good
from app.safe import sanitize
def f():
    sink(sanitize(source()))
#--- app/safe.py
def sanitize(v):
    return clean(v)
#--- app/__init__.py

### os.path.join | bad
import os
def f():
    sink(os.path.join("/tmp", source()))

### pathlib | bad
from pathlib import Path
def f():
    sink(Path("/tmp") / source())

### json round trip | bad
import json
def f():
    d = json.loads(source())
    sink(json.dumps(d["a"]))

### uuid | good
import uuid
def f():
    sink(str(uuid.UUID(source())))

### hash | good
import hashlib
def f():
    sink(hashlib.sha256(source().encode()).hexdigest())

### global lookup through constant index | good
LEVELS = ["low", "high"]
def f():
    sink(LEVELS[int(source())])

### type conversion by bool | good
def f():
    sink(bool(source()))

### type annotation on variable does not clean | bad
def f():
    x: str = source()
    sink(x)

### ternary by constant string test | good
def f():
    kind = "b"
    x = source()
    y = x if kind.startswith("a") else "z"
    sink(y)

### reversed twice | bad
def f():
    sink(source()[::-1][::-1])

### constant by str conversion | good
def f():
    n = 5
    x = source()
    y = x if str(n) == "6" else "a"
    sink(y)

### if with walrus guard | good
def f():
    if (x := source()) in ("a", "b"):
        sink(x)

### del of a list slot | good
def f():
    l = [source(), "a"]
    del l[0]
    sink(l[0])
