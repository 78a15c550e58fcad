#!/usr/bin/env python3
"""Breaks the replay engine in ways in which such engines are broken, one at a time, and runs the tests against each: all must be caught.

    python3 bench/trading/mutants.py [--filter PropertyTests]

Works on a copy below the temporary folder. Prints a line for each mutant and exits 1 when one survives.
"""
import argparse, os, shutil, subprocess, sys, tempfile

R = "src/Crpbot.Trading/Replay/"
MUTANTS = [
    ("days begin in UTC", R + "DayClock.cs", "zone.ToUtc(day.AddDays(-_shift).ToDateTime(TimeOnly.MinValue) + reset)", "(day.AddDays(-_shift).ToDateTime(TimeOnly.MinValue) + reset).Ticks"),
    ("every day has 24 hours", R + "ReplayPass.cs", "midnight = _days.Start(_watch.Today.Day.AddDays(1));\n            }", "midnight += TimeSpan.TicksPerDay;\n            }"),
    ("at the limit is below it", R + "LossJudge.cs", "operation == BreachOperator.Below ? equity < limit", "operation == BreachOperator.Below ? equity <= limit"),
    ("a deal at midnight belongs to the old day", R + "ReplayPass.cs", "            if (next == midnight)\n            {", "            if (next == midnight)\n            {\n                Happen(next);"),
    ("the equity is not looked at when the limit is set anew", R + "TickTrail.cs", "        watch.Exact(at, Held, Evidence.Tick);", "        if (at == long.MinValue) watch.Exact(at, Held, Evidence.Tick);"),
    ("a payout is a loss", R + "DailyLimit.cs", "        Limit = Limit.Plus(cents);", ""),
    ("the daily limit never moves", R + "DailyLimit.cs", "            _ => LimitRange.Exact(balance),", "            _ => LimitRange.Exact(_initial),"),
    ("the trailing limit falls", R + "MaxLimit.cs", "_terms.Mode == TrailMode.EndOfDay && balance > Peak.Low) Set(Peak.AtLeast(balance))", "_terms.Mode == TrailMode.EndOfDay) Set(LimitRange.Exact(balance))"),
    ("the lock is forgotten", R + "MaxLimit.cs", ".AtMost(_lock)", ""),
    ("isolated points cover what is between them", R + "Watch.cs", "        Max.EquityUnknown();\n        Today.Covered = false;", "        if (reason.StartsWith(\"between\", StringComparison.Ordinal)) return;\n        Max.EquityUnknown();\n        Today.Covered = false;"),
    ("deals alone show a pass", R + "Watch.cs", "        Max.EquityUnknown();\n        Today.Covered = false;", "        if (reason.EndsWith(\"no equity data\", StringComparison.Ordinal)) return;\n        Max.EquityUnknown();\n        Today.Covered = false;"),
    ("worst results of several positions show a breach", R + "LossJudge.cs", "        else if (Crosses(equity, limit.High))\n            Unknown(ticks, day, \"the worst", "        else if (Crosses(equity, limit.High))\n            Exact(ticks, day, equity, limit, allowance, Evidence.ExcursionBound, () => string.Empty);\n        else if (Crosses(equity, limit.High))\n            Unknown(ticks, day, \"the worst"),
    ("a missing worst result is zero", R + "OpenBook.cs", "else _withoutExcursion += sign;", ""),
    ("the last bar has no end", R + "BarTrail.cs", "_start + (before == long.MinValue ? 0 : _start - before)", "long.MaxValue"),
    ("a bar over midnight counts for the old day only", R + "Stretch.cs", "new(Math.Min(a.Low, b.Low), Math.Max(a.High, b.High))", "a"),
    ("a bar that is partly flat counts as open", R + "BarTrail.cs", "isReached: _value < _flat", "isReached: true"),
    ("a near miss is ten percent", R + "LossJudge.cs", "at.HeadroomCents * 5 <= allowance", "at.HeadroomCents * 10 <= allowance"),
    ("percent of the reference is of the initial capital", R + "DailyLimit.cs", "_terms.Base == LimitBase.Initial ? _initial : reference", "_initial"),
    ("the reset takes the balance for the equity", R + "DailyLimit.cs", "ResetReference.Equity => equity,", "ResetReference.Equity => LimitRange.Exact(balance),"),
    ("a high between ticks does not move the limit", R + "TickTrail.cs", "            watch.Max.Equity(cents);", ""),
    ("the commission is forgotten", R + "ReplayPass.cs", "else _balance += deal.AmountCents;", "else if (deal.Entry != DealEntry.In) _balance += deal.AmountCents;"),
]

ap = argparse.ArgumentParser()
ap.add_argument("--filter", default="PropertyTests")
args = ap.parse_args()
root = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
copy = os.path.join(tempfile.mkdtemp(prefix="crpbot-mutants-"), "crpbot")
shutil.copytree(root, copy, ignore=shutil.ignore_patterns(".git", "docs", "labelled", "codebench"), symlinks=True)
test = ["dotnet", "test", "tests/Crpbot.Trading.Tests", "-c", "Release", "-v", "q", "--filter", args.filter, "-p:RunAnalyzersDuringBuild=false", "-p:TreatWarningsAsErrors=false", "-p:GenerateDocumentationFile=false"]


def run():
    out = subprocess.run(test, cwd=copy, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
    return "passed" if "Passed!" in out else "failed" if "Failed!" in out else "does not build:\n" + out[-1500:]


survived = 0
if (whole := run()) != "passed":
    sys.exit("the tests fail without a mutant: " + whole)
for name, path, old, new in MUTANTS:
    file = os.path.join(copy, path)
    text = open(file).read()
    if text.count(old) != 1:
        sys.exit(f"'{name}' does not fit {path} any more ({text.count(old)} places)")
    open(file, "w").write(text.replace(old, new))
    result = run()
    open(file, "w").write(text)
    survived += result != "failed"
    print({"failed": "caught   ", "passed": "SURVIVED "}.get(result, "BROKEN   "), name, "" if result in ("failed", "passed") else result, flush=True)
shutil.rmtree(os.path.dirname(copy))
print(f"{len(MUTANTS) - survived} of {len(MUTANTS)} mutants caught")
sys.exit(survived > 0)
