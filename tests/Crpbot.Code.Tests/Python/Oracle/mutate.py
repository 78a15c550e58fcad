"""python3 mutate.py LIST OUT_DIR COUNT [SEED]: COUNT files, each one of LIST (up to 20 kB) with a token deleted, doubled, swapped or put in; prints their names."""
import io
import random
import sys
import tokenize

names, out, count = open(sys.argv[1], encoding="utf-8").read().split("\n"), sys.argv[2], int(sys.argv[3])
dice = random.Random(sys.argv[4] if len(sys.argv) > 4 else "crpbot")
EXTRA = ["(", ")", "[", "]", "{", "}", ":", ",", "=", ":=", "*", "**", ".", "not", "in", "is", "lambda", "yield", "await", "async", "for", "if", "else",
         "x", "1", "'s'", "f'{x}'", "b'b'", "\n", "\n    ", ";", "->", "@", "%", "...", "None", "match", "case _", "type", "import", "from", "as", "print", "except", "|", "-", "!"]


def offsets(text):
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.string.strip() and token.type != tokenize.COMMENT:
            found.append((starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1]))
    return found


def mutate(text, spans):
    i = dice.randrange(len(spans))
    start, end = spans[i]
    kind = dice.randrange(4)
    if kind == 0:
        return text[:start] + text[end:]
    if kind == 1:
        return text[:end] + " " + text[start:]
    if kind == 2 and i + 1 < len(spans):
        after, stop = spans[i + 1]
        return text[:start] + text[after:stop] + text[end:after] + text[start:end] + text[stop:]
    return text[:start] + dice.choice(EXTRA) + " " + text[start:]


made = 0
cache = {}
while made < count:
    name = dice.choice(names)
    if not name:
        continue
    try:
        if name not in cache:
            with open(name, encoding="utf-8", newline="") as file:
                text = file.read()
            cache[name] = (text, offsets(text)) if "\r" not in text and "\f" not in text and "\0" not in text and len(text) < 20000 else (text, [])
    except (OSError, UnicodeDecodeError, tokenize.TokenError, SyntaxError):
        cache[name] = ("", [])
    text, spans = cache[name]
    if not spans:
        continue
    target = f"{out}/{made:05}.py"
    with open(target, "w", encoding="utf-8", newline="") as file:
        file.write(mutate(text, spans))
    print(target)
    made += 1
