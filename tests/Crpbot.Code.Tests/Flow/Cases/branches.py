### dead branch by arithmetic | good
def f():
    num = 106
    x = source()
    bar = "safe" if 7 * 18 + num > 200 else x
    sink(bar)

### living branch by arithmetic | bad
def f():
    num = 86
    x = source()
    bar = x if 7 * 42 - num > 200 else "safe"
    sink(bar)

### if with constant condition | good
def f():
    num = 196
    x = source()
    if (500 / 42) + num > 200:
        bar = "safe"
    else:
        bar = x
    sink(bar)

### if that keeps the taint | bad
def f():
    x = source()
    bar = ""
    if 1 > 0:
        bar = x
    sink(bar)

### unknown condition | bad
def f(c):
    x = source()
    if c:
        x = "a"
    sink(x)

### both branches safe | good
def f(c):
    x = source()
    if c:
        x = "a"
    else:
        x = "b"
    sink(x)

### elif ladder | good
def f(c):
    x = source()
    if c == 1:
        x = "a"
    elif c == 2:
        x = "b"
    else:
        return
    sink(x)

### match on a constant, safe case | good
def f():
    guess = "ABC"[1]
    x = source()
    match guess:
        case "A":
            bar = x
        case "B":
            bar = "bob"
        case "C" | "D":
            bar = x
        case _:
            bar = "other"
    sink(bar)

### match on a constant, tainted case | bad
def f():
    guess = "ABC"[0]
    x = source()
    match guess:
        case "A":
            bar = x
        case "B":
            bar = "bob"
        case _:
            bar = "other"
    sink(bar)

### match captures | bad
def f():
    match source():
        case y:
            sink(y)

### match with constants as allow list | good
def f():
    x = source()
    match x:
        case "asc" | "desc":
            sink(x)

### match falls to the rest | bad
def f():
    x = source()
    match x:
        case "asc" | "desc":
            return
        case other:
            sink(other)

### match sequence | bad
def f():
    match ["a", source()]:
        case [a, b]:
            sink(b)

### match sequence, the other | good
def f():
    match ["a", source()]:
        case [a, b]:
            sink(a)

### match mapping | bad
def f():
    match {"a": source(), "b": 1}:
        case {"a": v}:
            sink(v)

### equality with a constant | good
def f():
    x = source()
    if x == "a":
        sink(x)

### inequality with early return | good
def f():
    x = source()
    if x != "a":
        return
    sink(x)

### equality, the other branch | bad
def f():
    x = source()
    if x == "a":
        pass
    else:
        sink(x)

### in a list of constants | good
def f():
    x = source()
    if x in ("a", "b"):
        sink(x)

### not in, with raise | good
ALLOWED = ["a", "b"]
def f():
    x = source()
    if x not in ALLOWED:
        raise ValueError
    sink(x)

### not in, without leaving | bad
ALLOWED = ["a", "b"]
def f():
    x = source()
    if x not in ALLOWED:
        log("no")
    sink(x)

### in keys of a dictionary | good
COLUMNS = {"a": 1, "b": 2}
def f():
    x = source()
    if x in COLUMNS:
        sink(x)

### lookup in a dictionary of constants | good
COLUMNS = {"a": "x", "b": "y"}
def f():
    sink(COLUMNS.get(source(), "x"))

### lookup by index in a dictionary of constants | good
COLUMNS = {"a": "x", "b": "y"}
def f():
    sink(COLUMNS[source()])

### lookup with tainted default | bad
COLUMNS = {"a": "x", "b": "y"}
def f():
    x = source()
    sink(COLUMNS.get(x, x))

### lowered in a list | good
def f():
    x = source()
    if x.lower() in ["a", "b"]:
        sink(x)

### needle in tainted text | bad
def f():
    x = source()
    if "a" in x:
        sink(x)

### guard | good
def f():
    x = source()
    if check(x):
        sink(x)

### guard, other branch | bad
def f():
    x = source()
    if check(x):
        pass
    else:
        sink(x)

### negated guard with return | good
def f():
    x = source()
    if not check(x):
        return
    sink(x)

### guard and more | good
def f(c):
    x = source()
    if c and check(x):
        sink(x)

### guard or more | bad
def f(c):
    x = source()
    if c or check(x):
        sink(x)

### not guard or more with return | good
def f(c):
    x = source()
    if not check(x) or c:
        return
    sink(x)

### guard in a conditional expression | good
def f():
    x = source()
    sink(x if check(x) else "a")

### guard of something else | bad
def f(y):
    x = source()
    if check(y):
        sink(x)

### guard by assert | good
def f():
    x = source()
    assert check(x)
    sink(x)

### guard with continue | good
def f(n):
    for i in n:
        x = source()
        if not check(x):
            continue
        sink(x)

### isinstance int | good
def f():
    x = source()
    if not isinstance(x, int):
        raise TypeError
    sink(x)

### isinstance str | bad
def f():
    x = source()
    if isinstance(x, str):
        sink(x)

### isdigit | good
def f():
    x = source()
    if not x.isdigit():
        return
    sink(x)

### fullmatch of harmless signs | good
import re
def f():
    x = source()
    if not re.fullmatch(r"[a-z0-9_]+", x):
        return
    sink(x)

### match without end | bad
import re
def f():
    x = source()
    if not re.match(r"[a-z0-9_]+", x):
        return
    sink(x)

### fullmatch of anything | bad
import re
def f():
    x = source()
    if re.fullmatch(r".+", x):
        sink(x)

### compiled pattern | good
import re
PATTERN = re.compile(r"^[a-z]+$")
def f():
    x = source()
    if not PATTERN.match(x):
        return
    sink(x)

### empty is harmless | good
def f():
    x = source()
    if not x:
        sink(x)

### None replaced | bad
def f():
    x = source()
    if x is None:
        x = "a"
    sink(x)

### while False | good
def f():
    x = "a"
    while False:
        x = source()
    sink(x)

### code after return | good
def f():
    return
    sink(source())

### validator function that raises | good
def validate(v):
    if v not in ("a", "b"):
        raise ValueError(v)
def f():
    x = source()
    validate(x)
    sink(x)

### validator function whose result is ignored | bad
def valid(v):
    return v in ("a", "b")
def f():
    x = source()
    valid(x)
    sink(x)

### validator function that tells | good
def valid(v):
    return v in ("a", "b")
def f():
    x = source()
    if valid(x):
        sink(x)

### validator function that tells by branches | good
def valid(v):
    if check(v):
        return True
    return False
def f():
    x = source()
    if not valid(x):
        return
    sink(x)

### validator function that tells the opposite | bad
def invalid(v):
    if check(v):
        return False
    return True
def f():
    x = source()
    if invalid(x):
        sink(x)

### string constant condition | good
def f():
    mode = "prod"
    x = source()
    if mode == "debug":
        sink(x)

### chained comparison | good
def f():
    n = 5
    x = source()
    if 1 < n < 4:
        sink(x)

### global switch | good
DEBUG = False
def f():
    if DEBUG:
        sink(source())

### global switch that is set elsewhere | bad
DEBUG = False
def enable():
    global DEBUG
    DEBUG = True
def f():
    if DEBUG:
        sink(source())
