### helper passes on | bad
def helper(v):
    return v
def f():
    sink(helper(source()))

### helper returns a constant | good
def helper(v):
    return "a"
def f():
    sink(helper(source()))

### helper passes only the second | good
def helper(a, b):
    return b
def f():
    sink(helper(source(), "x"))

### helper by keyword | bad
def helper(a, b):
    return b
def f():
    sink(helper(b=source(), a="x"))

### sink in a helper | bad
def helper(v):
    sink("a" + v)
def f():
    helper(source())

### sink in a helper, constant argument | good
def helper(v):
    sink("a" + v)
def f():
    x = source()
    helper("b")

### sink in a helper, switched off | good
def helper(v, on):
    if on:
        sink(v)
def f():
    helper(source(), False)

### sink in a helper, switched on | bad
def helper(v, on):
    if on:
        sink(v)
def f():
    helper(source(), True)

### source in a helper | bad
def helper():
    return source()
def f():
    sink(helper())

### five deep | bad
def a(v): return b(v)
def b(v): return c(v)
def c(v): return d(v)
def d(v): return v
def f():
    sink(a(source()))

### five deep sink | bad
def a(v): b(v)
def b(v): c(v)
def c(v): d(v)
def d(v): sink(v)
def f():
    a(source())

### recursion | bad
def a(v, n):
    if n == 0:
        return v
    return a(v, n - 1)
def f(n):
    sink(a(source(), n))

### mutual recursion | bad
def a(v, n):
    return b(v, n) if n else v
def b(v, n):
    return a(v, n)
def f(n):
    sink(a(source(), n))

### sanitizing helper | good
def helper(v):
    return clean(v)
def f():
    sink(helper(source()))

### default argument | good
def helper(v="x"):
    return v
def f():
    y = source()
    sink(helper())

### star arguments | bad
def helper(*args):
    return args[1]
def f():
    sink(helper("a", source()))

### star arguments, the other | good
def helper(*args):
    return args[0]
def f():
    sink(helper("a", source()))

### keyword arguments | bad
def helper(**kwargs):
    return kwargs["b"]
def f():
    sink(helper(a="x", b=source()))

### keyword arguments, the other | good
def helper(**kwargs):
    return kwargs["a"]
def f():
    sink(helper(a="x", b=source()))

### spread arguments | bad
def helper(a, b):
    return b
def f():
    l = ["x", source()]
    sink(helper(*l))

### spread arguments, the other | good
def helper(a, b):
    return a
def f():
    l = ["x", source()]
    sink(helper(*l))

### spread keyword arguments | bad
def helper(a, b):
    return b
def f():
    m = {"a": "x", "b": source()}
    sink(helper(**m))

### forwarded arguments | bad
def inner(a, b=None):
    return b
def outer(*args, **kwargs):
    return inner(*args, **kwargs)
def f():
    sink(outer("a", b=source()))

### closure | bad
def f():
    x = source()
    def g():
        return x
    sink(g())

### closure sees later value | good
def f():
    x = source()
    def g():
        return x
    x = "a"
    sink(g())

### closure writes nonlocal | bad
def f():
    x = "a"
    def g():
        nonlocal x
        x = source()
    g()
    sink(x)

### closure returned | bad
def make(v):
    def g():
        return v
    return g
def f():
    g = make(source())
    sink(g())

### closure returned, the other | good
def make(v):
    def g():
        return v
    return g
def f():
    g = make(source())
    h = make("a")
    sink(h())

### function as argument | bad
def apply(fn, v):
    return fn(v)
def ident(v):
    return v
def f():
    sink(apply(ident, source()))

### function as argument, constant | good
def apply(fn, v):
    return fn(v)
def const(v):
    return "a"
def f():
    sink(apply(const, source()))

### function in a dictionary | bad
def ident(v):
    return v
def const(v):
    return "a"
HANDLERS = {"i": ident, "c": const}
def f():
    sink(HANDLERS["i"](source()))

### function in a dictionary, the other | good
def ident(v):
    return v
def const(v):
    return "a"
HANDLERS = {"i": ident, "c": const}
def f():
    sink(HANDLERS["c"](source()))

### generator | bad
def gen():
    yield "a"
    yield source()
def f():
    for v in gen():
        sink(v)

### generator of constants | good
def gen():
    x = source()
    yield "a"
    yield "b"
def f():
    for v in gen():
        sink(v)

### yield from | bad
def gen():
    yield source()
def gen2():
    yield from gen()
def f():
    sink(list(gen2()))

### decorator that passes | bad
def deco(fn):
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper
@deco
def helper(v):
    return v
def f():
    sink(helper(source()))

### decorator that cleans | good
def deco(fn):
    def wrapper(*args, **kwargs):
        return clean(fn(*args, **kwargs))
    return wrapper
@deco
def helper(v):
    return v
def f():
    sink(helper(source()))

### decorator with wraps | bad
import functools
def deco(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper
@deco
def helper(v):
    return v
def f():
    sink(helper(source()))

### decorator with arguments | bad
def deco(n):
    def inner(fn):
        def wrapper(*args, **kwargs):
            return fn(*args, **kwargs)
        return wrapper
    return inner
@deco(3)
def helper(v):
    return v
def f():
    sink(helper(source()))

### foreign decorator | bad
import lib
@lib.route("/")
def helper(v):
    return v
def f():
    sink(helper(source()))

### partial | bad
import functools
def helper(a, b):
    return a
def f():
    g = functools.partial(helper, source())
    sink(g("x"))

### async | bad
async def helper(v):
    return v
async def f():
    sink(await helper(source()))

### async for | bad
async def gen():
    yield source()
async def f():
    async for v in gen():
        sink(v)

### mutated argument | bad
def fill(l):
    l.append(source())
def f():
    a = []
    fill(a)
    sink(a[0])

### mutated argument, the other list | good
def fill(l):
    l.append(source())
def f():
    a = []
    b = ["x"]
    fill(a)
    sink(b[0])

### argument set in a helper | bad
def put(m, k, v):
    m[k] = v
def f():
    m = {}
    put(m, "a", source())
    sink(m["a"])

### argument set in a helper, the other key | good
def put(m, k, v):
    m[k] = v
def f():
    m = {"b": "x"}
    put(m, "a", source())
    sink(m["b"])

### global written in another function | bad
X = "a"
def g():
    global X
    X = source()
def f():
    sink(X)

### global list filled in another function | bad
X = []
def g():
    X.append(source())
def f():
    sink(X[0])

### global written before in the same run | bad
X = "a"
def g(v):
    global X
    X = v
def f():
    g(source())
    sink(X)

### global overwritten in the same run | good
X = "a"
def f():
    global X
    x = source()
    X = "b"
    sink(X)

### conditional return | bad
def helper(v, c):
    if c:
        return "a"
    return v
def f(c):
    sink(helper(source(), c))

### conditional return by a constant | good
def helper(v, c):
    if c:
        return "a"
    return v
def f():
    sink(helper(source(), 1))

### two returned | good
def helper(v):
    return "a", v
def f():
    a, b = helper(source())
    sink(a)

### two returned, the tainted | bad
def helper(v):
    return "a", v
def f():
    a, b = helper(source())
    sink(b)

### thread | bad
import threading
def work(v):
    sink(v)
def f():
    threading.Thread(target=work, args=(source(),)).start()

### executor | bad
from concurrent.futures import ThreadPoolExecutor
def work(v):
    sink(v)
def f():
    with ThreadPoolExecutor() as pool:
        pool.submit(work, source())

### immediately called lambda | bad
def f():
    sink((lambda v: v)(source()))

### nested function as handler | bad
def create():
    def handler():
        sink(source())
    return handler
