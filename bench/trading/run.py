#!/usr/bin/env python3
"""Replays a made-up account of N equity ticks and D deals with crpbot, and with the plainest Python loop over the same files.

    python3 bench/trading/run.py [--crpbot "dotnet …/crpbot.dll"] [--ticks 10000000] [--deals 100000] [--folder DIR]

Prints seconds, peak memory and the ratio of both, measured in the same run. The loop does less: days in UTC, one limit, no evidence,
no facts. Both must name the same lowest equity.
"""
import argparse, json, os, random, resource, shlex, subprocess, sys, tempfile, time

ap = argparse.ArgumentParser()
here = os.path.dirname(os.path.abspath(__file__))
ap.add_argument("--crpbot", default="dotnet " + os.path.join(here, "../../src/Crpbot.Cli/bin/Release/net10.0/crpbot.dll"))
ap.add_argument("--ticks", type=int, default=10_000_000)
ap.add_argument("--deals", type=int, default=100_000)
ap.add_argument("--folder", default=tempfile.gettempdir())
args = ap.parse_args()

history, equity = (os.path.join(args.folder, f"crpbot-bench-{args.ticks}-{args.deals}{s}") for s in (".json", ".csv"))


def stamp(second):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1_735_689_600 + second))


def make():
    """A position is opened every 2 * ticks / deals seconds and closed before the next; a tick each second."""
    rng, balance, floating = random.Random(1), 10_000_000, 0
    life = max(2, 2 * args.ticks // args.deals)
    deals, positions = [], []
    with open(equity + ".part", "w") as out:
        out.write("time,equity,kind\n")
        for second in range(args.ticks):
            at = second % life
            if at == 0 and second + life <= args.ticks:
                floating = 0
                name = str(second // life)
                deals.append({"time": stamp(second), "position_id": name, "entry": "in", "amount_cents": 0})
            elif at == life - 1 and second // life < len(positions) + 1:
                deals.append({"time": stamp(second), "position_id": name, "entry": "out", "amount_cents": floating})
                positions.append({"position_id": name, "open": stamp(second - at), "close": stamp(second)})
                balance, floating = balance + floating, 0
            else:
                floating += rng.randrange(-900, 901) - floating // 50
            cents = balance + floating
            out.write(f"{stamp(second)},{cents // 100}.{cents % 100:02d},tick\n")
    with open(history, "w") as out:
        json.dump({"id": "bench", "history": {"initial_cents": 10_000_000, "deals": deals, "positions": positions, "equity_coverage": "none"}}, out)
    os.rename(equity + ".part", equity)


def plain():
    """The loop that one writes in an afternoon."""
    data = json.load(open(history))["history"]
    deals = sorted((d["time"], d["amount_cents"]) for d in data["deals"])
    balance, at, day, limit, low, least = data["initial_cents"], 0, None, 0, None, None
    with open(equity) as lines:
        next(lines)
        for line in lines:
            when, value, _ = line.split(",")
            cents = int(float(value) * 100 + 0.5)
            if when[:10] != day:
                day, limit = when[:10], balance - 500_000
            while at < len(deals) and deals[at][0] <= when:
                balance += deals[at][1]
                at += 1
            if low is None or cents < low:
                low = cents
            if least is None or cents - limit < least:
                least = cents - limit
    return low


if not (os.path.exists(history) and os.path.exists(equity)):
    print("making", equity, file=sys.stderr)
    make()

began = time.perf_counter()
low = plain()
loop = time.perf_counter() - began

best, peak = None, 0
for _ in range(3):
    began = time.perf_counter()
    run = subprocess.Popen(shlex.split(args.crpbot) + ["ftmo", "replay", history, "--equity", equity, "--pack", "ftmo_2step", "--format", "json"], stdout=subprocess.PIPE)
    out = run.stdout.read()
    _, status, usage = os.wait4(run.pid, 0)
    took = time.perf_counter() - began
    best, peak = min(best or took, took), max(peak, usage.ru_maxrss)
answer = json.loads(out)
lowest = min(d["lowest_cents"] for d in answer["facts"]["days"])
assert answer["facts"]["equity_samples"] == args.ticks, answer["facts"]["equity_samples"]
assert lowest == low, (lowest, low)
print(f"{args.ticks:,} ticks, {args.deals:,} deals, {os.path.getsize(equity) / 1e6:.0f} MB")
print(f"crpbot       {best:6.2f} s (best of 3)   {peak / 1024:6.0f} MB   daily {answer['daily_loss']['verdict']}, maximum {answer['max_loss']['verdict']}")
print(f"plain Python {loop:6.2f} s")
print(f"ratio        {loop / best:6.1f}")
