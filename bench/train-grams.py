#!/usr/bin/env python3
"""Counts three-byte groups (case folded as in the prefilter) in source trees and writes the most frequent ones, sorted.

    bench/train-grams.py FOLDER... > src/Crpbot.Secrets/Prefilter/Data/common-grams.txt

One line a group: six hex digits and its share of all groups in millionths. The prefilter looks for each literal by
the group of it that ordinary text holds least often.
"""
import collections
import os
import sys

MOST = 2500
counts = collections.Counter()
total = 0
for folder in sys.argv[1:]:
    for root, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            path = os.path.join(root, name)
            if os.path.islink(path) or os.path.getsize(path) > 200_000:
                continue
            with open(path, "rb") as file:
                data = file.read()
            if b"\0" in data[:8192]:
                continue
            folded = bytes(b | 0x20 for b in data)
            counts.update(folded[i:i + 3] for i in range(0, len(folded) - 2, 7))
            total += max(0, (len(folded) - 2) // 7)
for gram, count in sorted(counts.most_common(MOST)):
    print(f"{gram.hex()} {count * 1_000_000 // total}")
