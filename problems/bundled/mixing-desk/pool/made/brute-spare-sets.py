from itertools import combinations

n, m = map(int, input().split())
orders = [frozenset(map(int, input().split()[1:])) for _ in range(m)]
if n > 9:
    raise SystemExit(1)
singles = [frozenset([x]) for x in range(1, n + 1)]
# Every set of two or more instruments that is part of an order may be worth recording.
useful = {frozenset(c) for o in orders for size in range(2, len(o)) for c in combinations(sorted(o), size)}
useful = sorted(useful - set(orders), key=lambda s: (len(s), sorted(s)))


def plan(spares):
    """One join for each recording, if each is made of two others; else None."""
    made = set(singles)
    steps = []
    for mix in sorted([*orders, *spares], key=len):
        parts = next(((a, mix - a) for a in made if a < mix and mix - a in made), None)
        if parts is None:
            return None
        steps.append((mix, *parts))
        made.add(mix)
    return steps


for count in range(len(useful) + 1):
    found = next((p for p in map(plan, combinations(useful, count)) if p is not None), None)
    if found is not None:
        break
number = {s: i for i, s in enumerate(singles, start=1)}
print(len(found))
for mix, a, b in found:
    print(number[a], number[b])
    number[mix] = len(number) + 1
