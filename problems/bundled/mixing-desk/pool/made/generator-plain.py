import random
import sys
from itertools import combinations

group, seed = sys.argv[1], int(sys.argv[2])
random.seed(f"{group}/{seed}")
big = seed % 5 == 0


def nested():
    n = random.randint(3, 40 if big else 9)
    order = list(range(1, n + 1))
    random.shuffle(order)
    found = set()

    def cut(low, high):
        if high - low < 2:
            return
        if random.random() < 0.8:
            found.add((low, high))
        middle = random.randint(low, high)
        cut(low, middle) if middle < high else None
        cut(middle, high) if middle > low else None

    cut(0, n)
    found.add((0, random.randint(2, n)) if not found else next(iter(found)))
    return n, [order[low:high] for low, high in found]


def grid():
    r, c = random.randint(2, 8 if big else 3), random.randint(2, 8 if big else 3)
    rects = [(i, j) for i in range(r) for j in range(c) if i + j]
    return r * c, [[a * c + b + 1 for a in range(i + 1) for b in range(j + 1)] for i, j in rects]


def ring():
    n = random.randint(4, 40 if big else 10)
    k = random.randint(2, n // 2)
    return n, [[(i + j) % n + 1 for j in range(k)] for i in range(n)]


def star():
    v = random.randint(3, 14 if big else 6)
    h = random.randint(1, 2)
    pairs = list(combinations(range(1, v + 1), 2))
    chosen = random.sample(pairs, random.randint(1, min(len(pairs), 2 * v)))
    return v + h, [[*p, *range(v + 1, v + h + 1)] for p in chosen]


def subsets():
    d = random.randint(4, 5) if big else random.randint(2, 3)
    return 2**d, [[x + 1 for x in range(2**d) if x & s == x] for s in range(1, 2**d)]


def parity():
    d = random.randint(4, 5) if big else random.randint(2, 3)
    return 2**d, [[x + 1 for x in range(2**d) if bin(x & a).count("1") % 2 == 0] for a in range(2**d)]


def any_orders():
    n = random.randint(3, 30 if big else 8)
    sets = {tuple(sorted(random.sample(range(1, n + 1), random.randint(2, n)))) for _ in range(random.randint(1, 12))}
    return n, [list(s) for s in sorted(sets)]


makers = {
    "group1": nested,
    "group2": grid,
    "group3": ring,
    "group4": star,
    "group5": subsets,
    "group6": parity,
}
n, orders = makers.get(group, any_orders)()
if random.random() < 0.5:
    names = random.sample(range(1, n + 1), n)
    orders = [[names[x - 1] for x in order] for order in orders]
print(n, len(orders))
for order in orders:
    print(len(order), *sorted(order))
