"""python3 digest_files.py LIST OUT: for each path in LIST one line `path TAB digest` in OUT."""
import sys
from ast_dump import digest

sys.setrecursionlimit(6000)
modern = sys.version_info >= (3, 12)
with open(sys.argv[1], encoding="utf-8") as names, open(sys.argv[2], "w", encoding="utf-8") as out:
    for name in names:
        name = name.rstrip("\n")
        with open(name, "rb") as file:
            out.write(f"{name}\t{digest(file.read(), modern)}\n")
