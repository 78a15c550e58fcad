"""The labelled cases of the code benchmark: what the labels say and which files belong to a case.

A case is one file below its category (``sql-injection/a.py``), or a folder below its category with several files; then the
column ``file`` names the one that holds the sink, and every file of the folder belongs to the case.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LANGUAGES = {"python": (".py",), "csharp": (".cs", ".cshtml", ".aspx", ".razor")}


@dataclass(frozen=True)
class Case:
    """One row of labels.csv. ``path`` (of the sink's file when there is one, else of the case) is relative
    to the language's folder; ``line`` counts from 1 and is None when safe."""

    path: str
    category: str
    cwe: int
    vulnerable: bool
    line: int | None

    @property
    def unit(self):
        """The path that all files of the case share: the file itself, or ``category/folder/``."""
        parts = self.path.strip("/").split("/")
        folder = len(parts) > 2 or not Path(parts[-1]).suffix
        return "/".join(parts[:2]) + "/" if folder else self.path

    def owns(self, path):
        """Whether the file (relative to the language's folder) belongs to the case."""
        return path.startswith(self.unit) if self.unit.endswith("/") else path == self.unit


def read(language):
    """The cases of a language in the order of labels.csv; empty when there are none."""
    labels = ROOT / language / "labels.csv"
    if not labels.exists():
        return []
    with labels.open(encoding="utf-8", newline="") as rows:
        return [case(row) for row in csv.DictReader(rows)]


def case(row):
    """The case of one row."""
    file = row.get("file") or ""
    return Case(
        path=f"{row['case']}/{file}" if file else row["case"],
        category=row["category"],
        cwe=int(row["cwe"]),
        vulnerable=row["vulnerable"].strip().lower() in ("true", "1", "yes"),
        line=int(row["line"]) if row["line"] else None,
    )
