#!/usr/bin/env python3
"""Scores `crpbot audit` against the labelled cases: TPR, FPR and Youden per category.

    python3 tests/codebench/score.py --crpbot "dotnet src/Crpbot.Cli/bin/Release/net10.0/crpbot.dll" --write docs/code-benchmark.md
    python3 tests/codebench/score.py --json python=python.json --misses

The same findings count on both sides: confidence medium or better and severity low or better (--confidence changes it).
A vulnerable case is found when such a finding of its weakness stands in one of its files; a safe case with one is a false alarm.
"""

import argparse
import json
import shlex
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import cases

CONFIDENCES = ["low", "medium", "high"]
SEVERITIES = ["info", "low", "medium", "high", "critical"]

# Other numbers under which a rule may rightly file the weakness of a category.
EQUIVALENTS = {
    "sql-injection": {89, 564, 943},
    "command-injection": {77, 78, 88},
    "code-injection": {94, 95, 96, 470},
    "path-traversal": {22, 23, 36, 73, 434},
    "ssrf": {918, 441},
    "open-redirect": {601},
    "cross-site-scripting": {79, 80, 83, 116},
    "template-injection": {1336, 94, 95},
    "ldap-injection": {90},
    "xpath-injection": {643, 91},
    "nosql-injection": {943, 89},
    "deserialization": {502},
    "xml-external-entities": {611, 776, 827},
    "weak-hash": {327, 328, 326, 759, 916},
    "weak-cipher": {326, 327, 329, 1204},
    "weak-random": {330, 331, 335, 337, 338},
    "trust-boundary": {501},
    "insecure-cookie": {614, 1004, 1275, 311, 319},
    "hard-coded-credential": {259, 321, 522, 798},
    "tls-verification": {295, 297, 599},
    "jwt": {345, 347, 327},
    "secret-in-log": {532, 200, 209, 215, 312},
    "missing-authentication": {284, 285, 306, 352, 639, 862, 863, 1327},
    "file-permissions": {266, 276, 277, 281, 282, 377, 378, 379, 668, 732},
    "log-injection": {117, 93},
}


@dataclass
class Tally:
    """Counts of a category. ``exact``: found on the labelled line."""

    tp: int = 0
    fn: int = 0
    fp: int = 0
    tn: int = 0
    exact: int = 0
    missed: list = field(default_factory=list)
    alarms: list = field(default_factory=list)

    @property
    def tpr(self):
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 0.0

    @property
    def fpr(self):
        return self.fp / (self.fp + self.tn) if self.fp + self.tn else 0.0

    @property
    def youden(self):
        return self.tpr - self.fpr

    def add(self, other):
        for name in ("tp", "fn", "fp", "tn", "exact", "missed", "alarms"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def places(report, language, confidence, severity):
    """(path relative to the language's folder, line, CWE numbers, rule) of every place of every finding that counts."""
    marker = f"tests/codebench/{language}/"
    for finding in report["findings"]:
        if finding["status"] != "fail":
            continue
        if CONFIDENCES.index(finding["confidence"]) < confidence or SEVERITIES.index(finding["severity"]) < severity:
            continue
        numbers = {int(n) for n in finding.get("maps", {}).get("cwe", [])}
        stands = {(p["path"], p["line"]) for p in [finding.get("location"), *finding.get("places", [])] if p}
        for path, line in sorted(stands):
            path = path.replace("\\", "/")
            yield path[path.index(marker) + len(marker):] if marker in path else path.removeprefix("./"), line, numbers, finding["rule"]


def tallies(labelled, found):
    """Tally per category."""
    by_unit = defaultdict(list)
    for path, line, numbers, rule in found:
        parts = path.split("/")
        by_unit["/".join(parts[:2]) + "/" if len(parts) > 2 else path].append((path, line, numbers, rule))
    result = defaultdict(Tally)
    for case in labelled:
        wanted = EQUIVALENTS.get(case.category, set()) | {case.cwe}
        hits = [hit for hit in by_unit[case.unit] if hit[2] & wanted]
        judge(result[case.category], case, hits)
    return dict(sorted(result.items()))


def judge(tally, case, hits):
    """Adds one case to the tally of its category."""
    if case.vulnerable and hits:
        tally.tp += 1
        tally.exact += any(line == case.line and (path == case.path or case.unit == case.path) for path, line, _, _ in hits)
    elif case.vulnerable:
        tally.fn += 1
        tally.missed.append(f"{case.path}:{case.line or '?'}")
    elif hits:
        tally.fp += 1
        tally.alarms.append(f"{hits[0][0]}:{hits[0][1]} {hits[0][3]}")
    else:
        tally.tn += 1


def overall(by_category):
    """All categories together."""
    total = Tally()
    for tally in by_category.values():
        total.add(tally)
    return total


def table(by_category):
    """The Markdown table of a language. Overall counts cases; the mean gives every category the same weight."""
    lines = ["| category | TP | FN | FP | TN | TPR | FPR | Youden | exact line |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    total = overall(by_category)
    for name, t in [*by_category.items(), ("**overall**", total)]:
        exact = f"{t.exact / t.tp:.0%}" if t.tp else "-"
        lines.append(f"| {name} | {t.tp} | {t.fn} | {t.fp} | {t.tn} | {t.tpr:.2f} | {t.fpr:.2f} | {t.youden:.2f} | {exact} |")
    mean = sum(t.youden for t in by_category.values()) / max(1, len(by_category))
    lines.append(f"\nMean Youden of the categories: {mean:.2f}.")
    return "\n".join(lines)


def weak(by_category, bar=0.8):
    """One sentence naming the categories below the bar, worst first."""
    below = sorted((t.youden, name) for name, t in by_category.items() if t.youden < bar)
    if not below:
        return f"No category is below {bar}."
    return f"Weak (Youden below {bar}): " + ", ".join(f"{name} ({value:.2f})" for value, name in below) + "."


def misses(by_category):
    """The vulnerable cases that were not found and the safe ones that were reported."""
    lines = []
    for name, t in by_category.items():
        lines += [f"- missed ({name}): `{m}`" for m in t.missed]
        lines += [f"- false alarm ({name}): `{a}`" for a in t.alarms]
    return "\n".join(lines) or "None."


PAGE = """# Code benchmark

Small programs written for this project, half of them vulnerable, half near-misses that look alike and are safe; they are in
[tests/codebench](../tests/codebench), with the labels in `labels.csv`. None is derived from a public benchmark. Whoever
writes the rules can read these cases, so a set that nobody looked at comes out lower. When the program first met
these cases (2026-11-25), before any rule was changed because of them, the mean Youden was 0.61 for Python and 0.42 for C#.

A case counts as reported when a finding of its weakness, confidence {confidence} or better and severity {severity} or better, stands in
one of its files; the same bar holds for vulnerable and safe cases. TPR is the share of vulnerable cases reported, FPR the share of safe cases reported,
Youden is TPR - FPR (1 is perfect, 0 is chance). *Exact line* is the share of the found ones that are reported on the line of the sink.

This page is written by `python3 tests/codebench/score.py --crpbot "…" --write docs/code-benchmark.md`.
"""


def audit(command, language):
    """The JSON report of a run of the program on the cases of a language. Exit codes 1 and 3 are results too."""
    arguments = [*shlex.split(command), "audit", str(cases.ROOT / language), "--no-history", "--profile", "audit", "--format", "json"]
    run = subprocess.run(arguments, capture_output=True, check=False)
    try:
        return json.loads(run.stdout)
    except ValueError:
        sys.exit(f"score.py: no JSON report from {shlex.join(arguments)} (exit {run.returncode}): {run.stderr.decode(errors='replace')[:2000]}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--crpbot", metavar="COMMAND", help="runs the program on every language that has cases")
    parser.add_argument("--json", metavar="LANGUAGE=FILE", action="append", default=[], help="reads a report instead (repeatable)")
    parser.add_argument("--confidence", choices=CONFIDENCES, default="medium", help="least confidence that counts (medium)")
    parser.add_argument("--severity", choices=SEVERITIES, default="low", help="least severity that counts (low)")
    parser.add_argument("--write", metavar="FILE", help="writes the page of the docs")
    parser.add_argument("--misses", action="store_true", help="lists what was missed and what was reported wrongly")
    options = parser.parse_args()
    if not options.crpbot and not options.json:
        parser.error("give --crpbot COMMAND or --json LANGUAGE=FILE")
    for pair in options.json:
        if pair.partition("=")[0] not in cases.LANGUAGES:
            parser.error(f"--json {pair}: LANGUAGE=FILE, with one of {', '.join(cases.LANGUAGES)}")
    return options


def main():
    options = arguments()
    files = dict(pair.split("=", 1) for pair in options.json)
    page = PAGE.format(confidence=options.confidence, severity=options.severity)
    for language in cases.LANGUAGES:
        labelled = cases.read(language)
        if not labelled or (language not in files and not options.crpbot):
            continue
        report = json.loads(Path(files[language]).read_text(encoding="utf-8")) if language in files else audit(options.crpbot, language)
        for item in report.get("notScanned", []):
            if item.get("incomplete"):
                print(f"not scanned ({language}): {item['what']}: {item['why']}", file=sys.stderr)
        found = places(report, language, CONFIDENCES.index(options.confidence), SEVERITIES.index(options.severity))
        by_category = tallies(labelled, found)
        title = {"python": "Python", "csharp": "C#"}[language]
        section = f"\n## {title}\n\n{len(labelled)} cases.\n\n{table(by_category)}\n\n{weak(by_category)}\n"
        print(section)
        if options.misses:
            print(misses(by_category) + "\n")
        page += section
    if options.write:
        Path(options.write).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
