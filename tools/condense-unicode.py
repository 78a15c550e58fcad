"""python3.14 tools/condense-unicode.py ALIASES OUT_DIR: what src/Crpbot.Code/Python/Unicode holds, from this Python's unicodedata.

names.z: zlib; one character name a line in order of code points, `;hex` after a name whose code point is not the line before's plus one;
    `PREFIX-;first-last` for names that end in the code point. Aliases at the end. ALIASES holds candidates, one a line (perl's unicore/Name.pl will do).
forms.z: zlib; lines `d hex hex...` (full compatibility decomposition), `c hex class` (canonical combining class), `p hex hex hex` (first, second, composed).
"""
import re
import sys
import unicodedata
import zlib

CODED = re.compile(r"(.*-)([0-9A-F]{4,6})$")


def names(candidates):
    lines, ranges, previous = [], [], -2
    for code in range(0x110000):
        name = unicodedata.name(chr(code), "")
        coded = CODED.match(name)
        if not name or name.startswith("HANGUL SYLLABLE "):
            continue
        if coded and int(coded[2], 16) == code:
            if ranges and ranges[-1][0] == coded[1] and ranges[-1][2] == code - 1:
                ranges[-1][2] = code
            else:
                ranges.append([coded[1], code, code])
            continue
        lines.append(name if code == previous + 1 else f"{name};{code:x}")
        previous = code
    lines += [f"{prefix};{first:x}-{last:x}" for prefix, first, last in ranges]
    for alias in sorted(candidates):
        try:
            found = unicodedata.lookup(alias)
        except KeyError:
            continue
        if len(found) == 1 and unicodedata.name(found, "") != alias.upper():
            lines.append(f"{alias.upper()};{ord(found):x}")
    return lines


def forms():
    lines = []
    for code in range(0x110000):
        character = chr(code)
        if 0xAC00 <= code <= 0xD7A3 or 0xD800 <= code <= 0xDFFF:
            continue
        full = unicodedata.normalize("NFKD", character)
        if full != character:
            lines.append("d " + " ".join(f"{ord(c):x}" for c in [character, *full]))
        if combining := unicodedata.combining(character):
            lines.append(f"c {code:x} {combining}")
        parts = unicodedata.decomposition(character).split()
        if len(parts) == 2 and not parts[0].startswith("<") and unicodedata.normalize("NFC", character) == character:
            lines.append(f"p {int(parts[0], 16):x} {int(parts[1], 16):x} {code:x}")
    return lines


with open(sys.argv[1], encoding="utf-8") as file:
    words = set(re.findall(r"^[0-9A-F ]*\t?([A-Z][-A-Z0-9 ]+)$", file.read(), re.M))
for target, lines in (("names", names(words)), ("forms", forms())):
    with open(f"{sys.argv[2]}/{target}.z", "wb") as out:
        out.write(zlib.compress("\n".join(["", *lines, ""]).encode("ascii"), 9))
print(unicodedata.unidata_version, len(words))
