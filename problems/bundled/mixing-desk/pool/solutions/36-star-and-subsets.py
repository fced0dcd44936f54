import sys
from collections import Counter

lines = sys.stdin.read().splitlines()
N, M = map(int, lines[0].split())
orders = [frozenset(map(int, l.split()[1:])) for l in lines[1:M + 1]]
made = {frozenset([x]): x for x in range(1, N + 1)}
ops = []


def join(a, b):
    """Joins two sets of which there are recordings."""
    if a | b not in made:
        ops.append((made[a], made[b]))
        made[a | b] = N + len(ops)
    return a | b


def one(x):
    return frozenset([x])


def star():
    hub = frozenset.intersection(*orders)
    if not hub or any(len(o - hub) != 2 for o in orders):
        return False
    first, *rest = sorted(hub)
    middle = one(first)
    for x in rest:
        middle = join(middle, one(x))
    edges = [tuple(o - hub) for o in orders]
    while edges:
        degree = Counter(x for e in edges for x in e)
        loner = min(degree, key=lambda x: (degree[x], x))
        for y in {y for e in edges if loner in e for y in e} - {loner}:
            for e in edges:
                if y in e:
                    (z,) = set(e) - {y}
                    join(join(middle, one(y)), one(z))
            edges = [e for e in edges if y not in e]
    return True


def subsets():
    if M != N - 1 or N & (N - 1):
        return False
    zero = frozenset.intersection(*orders)
    atoms = [next(iter(o - zero)) for o in orders if len(o) == 2]
    if len(zero) != 1 or 2 ** len(atoms) != N:
        return False
    (zero,) = zero
    # The order of S is, for a in S, the order of S - {a} and what has a; for that part again.
    smallest = {x: min((o for o in orders if x in o), key=len) for x in range(1, N + 1) if x != zero}
    bits = {x: sum(1 << i for i, a in enumerate(atoms) if a in s) for x, s in smallest.items()}
    bits[zero] = 0
    at = {b: x for x, b in bits.items()}
    if len(at) != N:
        return False
    sums = [one(at[s]) for s in range(N)]
    for i in range(len(atoms)):
        for s in range(N):
            if s >> i & 1:
                sums[s] = join(sums[s ^ 1 << i], sums[s])
    return True


def plain():
    for o in sorted(orders, key=len):
        rest, whole = o, frozenset()
        while rest:
            part = max((s for s in made if s <= rest), key=len)
            rest -= part
            whole = join(whole, part) if whole else part


if not star() and not subsets():
    plain()
print(len(ops))
for a, b in ops:
    print(a, b)
