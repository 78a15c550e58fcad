### direct | bad
def f():
    sink(source())

### through a variable | bad
def f():
    x = source()
    sink(x)

### overwritten | good
def f():
    x = source()
    x = "a"
    sink(x)

### concatenated | bad
def f():
    x = "a" + source() + "b"
    sink(x)

### f-string | bad
def f():
    x = source()
    sink(f"select {x}")

### nested f-string with format | bad
def f():
    x = source()
    sink(f"select {f'{x}':>10}")

### percent | bad
def f():
    sink("a %s %d" % (source(), 1))

### format | bad
def f():
    sink("a {} {b}".format(1, b=source()))

### join | bad
def f():
    sink(",".join(["a", source()]))

### slice | bad
def f():
    x = source()
    sink(x[1:3])

### text methods | bad
def f():
    sink(source().strip().upper().replace("a", "b"))

### encode and decode | bad
def f():
    sink(source().encode("utf-8").decode("latin-1"))

### length | good
def f():
    sink(len(source()))

### int | good
def f():
    sink(int(source()))

### comparison | good
def f():
    sink(source() == "a")

### sanitized | good
def f():
    sink(clean(source()))

### sanitized in a variable | good
def f():
    x = source()
    x = clean(x)
    sink("a" + x)

### sanitized on one way only | bad
def f(c):
    x = source()
    if c:
        x = clean(x)
    sink(x)

### sanitized by side effect | good
def f():
    x = source()
    cleans(x)
    sink(x)

### tainted by side effect | bad
def f(x):
    taints(x)
    sink(x)

### propagator | bad
def f(y):
    x = source()
    pass_on(x, y)
    sink(y)

### unknown call passes data on | bad
def f():
    sink(lib.anything(source()))

### unknown method of a tainted value | bad
def f():
    x = source()
    sink(x.whatever())

### attribute of a tainted value | bad
def f():
    sink(source().args)

### element of a tainted value | bad
def f():
    sink(source()["a"])

### augmented | bad
def f():
    q = "a"
    q += source()
    sink(q)

### tuple assignment | bad
def f():
    a, b = "x", source()
    sink(b)

### tuple assignment, the other | good
def f():
    a, b = "x", source()
    sink(a)

### swapped | good
def f():
    a, b = "x", source()
    a, b = b, a
    sink(b)

### starred assignment | bad
def f():
    a, *b = "x", "y", source()
    sink(b[1])

### starred assignment, the other | good
def f():
    a, *b = "x", "y", source()
    sink(b[0])

### chained assignment | bad
def f():
    a = b = source()
    sink(a)

### walrus | bad
def f():
    if (x := source()):
        sink(x)

### conditional expression | bad
def f(c):
    sink(source() if c else "a")

### or | bad
def f():
    sink(source() or "a")

### and of a constant | good
def f():
    sink("" and source())

### deleted and set | good
def f():
    x = source()
    del x
    x = "a"
    sink(x)

### keyword argument of a sink | bad
def f():
    sink(q=source())

### starred argument of a sink | bad
def f():
    a = [source()]
    sink(*a)

### list as argument of a sink | bad
def f():
    sink(["a", source()])

### dictionary as argument of a sink | bad
def f():
    sink({"a": source()})

### exact sink sees the result | good
def f():
    sink_result(int(source()))

### both labels | bad
def f():
    sink_both(source() + source2())

### both labels wanted, one there | good
def f():
    sink_both(source())

### label that must not be there | good
def f():
    sink_without2(source() + source2())

### module level | bad
x = source()
sink(x)

### parameter as source | bad
def f(tainted):
    sink(tainted)

### parameter as source, typed int | good
def f(tainted: int):
    sink(tainted)

### lambda | bad
def f():
    g = lambda v: "a" + v
    sink(g(source()))

### lambda that returns a constant | good
def f():
    g = lambda v: "a"
    sink(g(source()))

### await | bad
async def f():
    x = await source()
    sink(x)

### base64 round trip | bad
import base64
def f():
    x = base64.b64encode(source().encode("utf-8"))
    sink(base64.b64decode(x).decode("utf-8"))

### urllib round trip | bad
import urllib.parse
def f():
    sink(urllib.parse.unquote(urllib.parse.quote(source())))

### print | good
def f():
    x = print(source())
    sink(x)

### two labels one sink | good
def f():
    sink2(source())
