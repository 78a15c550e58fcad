#!/usr/bin/env python3
"""Checks the labelled cases: every file has a label, Python compiles, sinks exist, categories are balanced 40-60 %.

Prints what is wrong and exits 1; prints the counts and exits 0 when all is well.
"""

import sys
from collections import Counter

import cases


def faults(language, extensions):
    """What is wrong with the cases of one language, one sentence each."""
    root = cases.ROOT / language
    labelled = cases.read(language)
    units = Counter(case.unit for case in labelled)
    yield from (f"{unit}: {count} labels" for unit, count in units.items() if count > 1)
    for file in sorted(f for f in root.rglob("*") if f.suffix in extensions):
        path = file.relative_to(root).as_posix()
        if not any(case.owns(path) for case in labelled):
            yield f"{path}: no label"
        if file.suffix == ".py":
            try:
                compile(file.read_bytes(), path, "exec")
            except SyntaxError as error:
                yield f"{path}:{error.lineno}: {error.msg}"
    for case in labelled:
        yield from label_faults(root, case)


def label_faults(root, case):
    """What is wrong with one label."""
    file = root / case.path
    if not file.exists():
        yield f"{case.path}: no such file"
    elif case.vulnerable != (case.line is not None):
        yield f"{case.path}: a vulnerable case has the line of its sink, a safe one has none"
    elif case.line is not None and file.is_file():
        lines = file.read_text(encoding="utf-8-sig").splitlines()
        if not (0 < case.line <= len(lines) and lines[case.line - 1].strip()):
            yield f"{case.path}: line {case.line} is empty or does not exist"
    if not case.path.startswith(case.category + "/"):
        yield f"{case.path}: not in the folder of {case.category}"


def unbalanced(labelled):
    """Categories in which less than 40 % or more than 60 % of the cases are vulnerable."""
    for category in sorted({case.category for case in labelled}):
        answers = [case.vulnerable for case in labelled if case.category == category]
        share = sum(answers) / len(answers)
        if not 0.4 <= share <= 0.6:
            yield f"{category}: {share:.0%} of {len(answers)} cases are vulnerable"


def main():
    wrong = 0
    for language, extensions in cases.LANGUAGES.items():
        labelled = cases.read(language)
        if not labelled:
            continue
        for fault in [*faults(language, extensions), *unbalanced(labelled)]:
            print(f"{language}: {fault}")
            wrong += 1
        vulnerable = sum(case.vulnerable for case in labelled)
        print(f"{language}: {len(labelled)} cases, {vulnerable} vulnerable, {len({c.category for c in labelled})} categories")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
