#!/usr/bin/env python3
"""
Tells whether an answer is valid, and how many joins it has.

    python3 check.py INPUT OUTPUT
"""

import sys


def read_orders(path: str) -> tuple[int, list[set[int]]]:
    with open(path) as file:
        lines = file.read().splitlines()
    instruments, count = map(int, lines[0].split())
    return instruments, [set(map(int, line.split()[1:])) for line in lines[1 : 1 + count]]


def check(input_path: str, output_path: str) -> str:
    instruments, orders = read_orders(input_path)
    with open(output_path) as file:
        numbers = list(map(int, file.read().split()))
    joins, parts = numbers[0], numbers[1:]
    if len(parts) != 2 * joins:
        return f"wrong: {joins} joins are announced, {len(parts) / 2:g} follow"
    recordings = [{i} for i in range(1, instruments + 1)]
    for j in range(joins):
        a, b = parts[2 * j : 2 * j + 2]
        if not (1 <= a <= len(recordings) and 1 <= b <= len(recordings)):
            return f"wrong: join {j + 1} uses a recording that is not there yet"
        if recordings[a - 1] & recordings[b - 1]:
            return f"wrong: join {j + 1} would have an instrument twice"
        recordings.append(recordings[a - 1] | recordings[b - 1])
    there = set(map(frozenset, recordings))
    for i, order in enumerate(orders, start=1):
        if frozenset(order) not in there:
            return f"wrong: no recording is order {i}"
    return f"valid: {joins} joins, {joins - len(orders)} of them spare"


print(check(*sys.argv[1:3]))
