# Subtask 1: N <= 10, so try every rotation and every choice of night borders.
from itertools import combinations


def night_cost(stalls):
    """Smallest full purse with which these stalls can be visited in one night."""
    need = 0
    missing = 0          # how many coins below "full" we are
    for change in stalls:
        missing -= change
        if missing < 0:  # purse overflows
            missing = 0
        need = max(need, missing)
    return need


n, k = map(int, input().split())
a = list(map(int, input().split()))

best = None
for s in range(n):
    ring = a[s:] + a[:s]
    for borders in combinations(range(1, n), min(k, n) - 1):
        points = [0, *borders, n]
        worst = max(night_cost(ring[x:y]) for x, y in zip(points, points[1:]))
        if best is None or worst < best:
            best = worst
print(best)
