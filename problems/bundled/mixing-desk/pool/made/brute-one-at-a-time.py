# All ways to add one instrument after another; the ones that share most win.
from itertools import permutations, product

n, m = map(int, input().split())
orders = [list(map(int, input().split()))[1:] for _ in range(m)]
ways = 1
for order in orders:
    for i in range(2, len(order) + 1):
        ways *= i
if ways > 300000:
    raise SystemExit(1)
best = None
for choice in product(*(list(permutations(order)) for order in orders)):
    made = {}
    for order in choice:
        so_far, recording = frozenset([order[0]]), order[0]
        for x in order[1:]:
            so_far |= {x}
            if so_far not in made:
                made[so_far] = (n + len(made) + 1, recording, x)
            recording = made[so_far][0]
    if best is None or len(made) < len(best):
        best = made
print(len(best))
for _, a, b in best.values():
    print(a, b)
