"""Prints trees as ast.dump(include_attributes=True, show_empty=True) does, with constants in a form that needs no knowledge of Python's repr:
strings escaped to ASCII, integers in hexadecimal, floats as the bits of an IEEE double. Inside f-strings Python before 3.12 has wrong positions;
they are left out there (argument `modern`)."""
import ast
import hashlib
import struct
import warnings

warnings.simplefilter("ignore")


def constant(value):
    if value is True or value is False or value is None or value is Ellipsis:
        return repr(value)
    if isinstance(value, str):
        if any("\ud800" <= c <= "\udfff" for c in value) if not value.isascii() else False:
            value = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass_joined")
        return ascii(value)
    if isinstance(value, bytes):
        return "b" + ascii(value.decode("latin-1"))
    if isinstance(value, int):
        return hex(value)
    if isinstance(value, float):
        return "float:" + struct.pack(">d", value).hex()
    if isinstance(value, complex):
        return "complex:" + struct.pack(">d", value.imag).hex()
    return repr(value)


def join_pairs(error):
    chunk = error.object[error.start:error.start + 2]
    return chr(int.from_bytes(chunk, "little")), error.start + 2


import codecs

codecs.register_error("surrogatepass_joined", join_pairs)

OPTIONAL = {}


def optional(cls, name):
    key = (cls, name)
    found = OPTIONAL.get(key)
    if found is None:
        found = OPTIONAL[key] = getattr(cls, name, ...) is None
    return found


def dump(node, modern, attributes=True):
    out = []
    write(node, out.append, modern, attributes)
    return "".join(out)


def write(node, put, modern, attributes):
    cls = node.__class__
    put(cls.__name__)
    put("(")
    first = True
    inner = attributes and (modern or cls is not ast.JoinedStr)
    for name in cls._fields:
        value = getattr(node, name, None)
        if value is None and optional(cls, name):
            continue
        put(name + "=" if first else ", " + name + "=")
        first = False
        if isinstance(value, ast.AST):
            write(value, put, modern, inner)
        elif isinstance(value, list):
            write_list(value, put, modern, inner)
        else:
            put(constant(value))
    if attributes and cls._attributes:
        put(f"{'' if first else ', '}lineno={node.lineno}, col_offset={node.col_offset}, end_lineno={node.end_lineno}, end_col_offset={node.end_col_offset}")
    put(")")


def write_list(values, put, modern, attributes):
    put("[")
    for i, value in enumerate(values):
        if i:
            put(", ")
        if isinstance(value, ast.AST):
            write(value, put, modern, attributes)
        else:
            put(constant(value))
    put("]")


def digest(source, modern):
    """One hexadecimal word for each statement of the file, or the error's message after an exclamation mark."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError) as error:
        return "!" + str(error).replace("\n", " ").replace("\t", " ").encode("ascii", "replace").decode()
    except (RecursionError, MemoryError) as error:
        return "?" + type(error).__name__
    try:
        return " ".join(hashlib.sha256(dump(s, modern).encode()).hexdigest()[:16] for s in tree.body)
    except RecursionError:
        return "?RecursionError"
