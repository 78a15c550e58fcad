#!/usr/bin/env python3
"""Holds crpbot against the checks of bandit (and, by number, ruff's S rules): each marked line of python.txt must be reported.

    python3 tests/codebench/ids/ids.py --crpbot "dotnet src/Crpbot.Cli/bin/Release/net10.0/crpbot.dll" [--rules DIR] [--bandit]

A line counts when any rule that names the ID among its aliases reports it, or the lines of the statement's header, at confidence medium or
better and any severity. With --bandit the installed bandit is run on the same programs, and what it alone reports is listed.
"""

import argparse
import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
GOOD = ("medium", "high")


def programs():
    """Yields (ID, name, text, marked lines) for each program."""
    parts = re.split(r"^=== (\S+)\n", (HERE / "python.txt").read_text("utf-8"), flags=re.M)[1:]
    for number, (check, body) in enumerate(zip(parts[::2], parts[1::2])):
        lines = body.splitlines()
        marked = {i for i, line in enumerate(lines, 1) if line.endswith(" #!")}
        text = "\n".join(line.removesuffix(" #!") for line in lines) + "\n"
        yield check, f"{check.lower()}_{number:03}.py", text, marked


def aliases(rules):
    """Rule id to the IDs that it names."""
    found = {}
    for path in rules.rglob("*.yml"):
        match = re.search(r"^aliases: \[(.*)\]", path.read_text("utf-8"), re.M)
        found[path.stem] = found.get(path.stem, set()) | {a.strip() for a in match.group(1).split(",")} if match else set()
    return found


def reported(crpbot, rules, folder):
    """File name to {(line, rule)} at medium confidence or better."""
    out = folder / "report.json"
    command = [*shlex.split(crpbot), "audit", str(folder / "src"), "--no-history", "--profile", "audit", "-q", "--format", f"json={out}"]
    subprocess.run(command + (["--rules", str(rules)] if rules else []), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    result = {}
    for finding in json.loads(out.read_text("utf-8"))["findings"]:
        if finding["confidence"] not in GOOD:
            continue
        for place in [finding["location"], *(p.get("location", p) for p in finding["places"])]:
            for line in range(place["line"], min(place.get("endLine") or place["line"], place["line"] + 5) + 1):
                result.setdefault(Path(place["path"]).name, set()).add((line, finding["rule"]))
    return result


def bandit(folder):
    """{(file, line, ID)} of the installed bandit."""
    done = subprocess.run(["bandit", "-r", str(folder / "src"), "-f", "json"], capture_output=True, text=True, check=False)
    return {(Path(r["filename"]).name, r["line_number"], r["test_id"]) for r in json.loads(done.stdout)["results"]}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--crpbot", required=True)
    options.add_argument("--rules", type=Path, help="a folder of rules that is read in place of the built-in ones of the same id")
    options.add_argument("--bandit", action="store_true")
    given = options.parse_args()
    names = aliases(ROOT / "rules")
    faults = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "src").mkdir()
        cases = list(programs())
        for _, name, text, _ in cases:
            (folder / "src" / name).write_text(text, "utf-8")
        result = reported(given.crpbot, given.rules, folder)
        for check, name, text, marked in cases:
            hits = {line for line, rule in result.get(name, ()) if check in names.get(rule, ())}
            # a handler of "try" is reported on the "try"; a decorated function on its decorator
            lines = text.splitlines()
            near = {m for m in marked if m in hits or (lines[m - 1].lstrip().startswith(("except", "def ")) and any(h <= m for h in hits))}
            for line in sorted(marked - near):
                faults += 1
                print(f"{check}: not reported: {name}:{line}: {lines[line - 1].strip()}")
            if not marked and hits:
                faults += 1
                print(f"{check}: reported: {name}: {lines[min(hits) - 1]}")
            for line in sorted(hits - marked) if marked and not lines[min(marked) - 1].lstrip().startswith(("except", "def ")) else ():
                faults += 1
                print(f"{check}: reported too: {name}:{line}: {lines[line - 1].strip()}")
        if given.bandit:
            ours = {(name, line) for name, hits in result.items() for line, _ in hits}
            for name, line, check in sorted(bandit(folder)):
                if (name, line) not in ours:
                    print(f"bandit alone: {check} {name}:{line}: {(folder / 'src' / name).read_text('utf-8').splitlines()[line - 1].strip()}")
    print(f"{len(cases)} programs, {sum(len(c[3]) for c in cases)} marked lines, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
