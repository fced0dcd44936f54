# The form and the bounds, and what the simpler groups promise.
import sys

group = sys.argv[1]
lines = sys.stdin.read().split("\n")
while lines and not lines[-1].strip():
    lines.pop()
try:
    rows = [list(map(int, line.split())) for line in lines]
except ValueError:
    sys.exit(1)
if not rows or len(rows[0]) != 2:
    sys.exit(1)
n, m = rows[0]
orders = [row[1:] for row in rows[1:]]
fine = (
    3 <= n <= 150
    and 1 <= m <= 500
    and len(orders) == m
    and all(len(row) == row[0] + 1 and row[0] >= 2 for row in rows[1:])
    and all(order == sorted(set(order)) and 1 <= order[0] and order[-1] <= n for order in orders)
    and len(set(map(tuple, orders))) == m
)
if not fine:
    sys.exit(1)
sets = [set(order) for order in orders]
if group == "group1":
    fine = all(not a & b or a <= b or b <= a for a in sets for b in sets)
elif group in ("group2", "group5"):
    names = set(map(frozenset, sets))
    fine = m == n - 1 and all(len(a & b) == 1 or frozenset(a & b) in names for a in sets for b in sets)
    if group == "group5":
        fine = fine and n & (n - 1) == 0 and all(len(a) & (len(a) - 1) == 0 for a in sets)
elif group == "group3":
    sizes = {len(a) for a in sets}
    fine = m == n and len(sizes) == 1 and 2 * max(sizes) <= n
    fine = fine and all(sum(len(a - b) == 1 for b in sets) == 2 for a in sets)
elif group == "group4":
    size = len(sets[0])
    fine = size >= 3 and len(set.intersection(*sets)) >= size - 2 and all(len(a) == size for a in sets)
elif group == "group6":
    names = set(map(frozenset, sets))
    everything = frozenset(range(1, n + 1))
    fine = m == n and all(everything - (a ^ b) in names for a in sets for b in sets)
sys.exit(0 if fine else 1)
