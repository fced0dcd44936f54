import random
import sys

group, seed = sys.argv[1], int(sys.argv[2])
rng = random.Random(seed * 31 + int(group[-1]))
full, most = {
    "group1": (1000, 1000),
    "group2": (15, 1000),
    "group3": (270, 10000),
    "group4": (5000, 5000),
    "group5": (900, 20000),
    "group6": (1100, 20000),
}[group]

d = {"group2": 1, "group3": rng.randint(1, 12), "group4": rng.randint(2, 5)}.get(group, rng.randint(2, 30))
n = 500 * d if group == "group3" else rng.choice([d, d + 1, 3 * d + 2, 40 * d + 1, 1000 if group == "group1" else 9999])
n = max(n, d)
if group == "group1":
    n = min(n, 1000)
if group != "group3" and d > 1 and n == 500 * d:
    n -= 1


def carpet():
    kind = rng.randrange(6)
    if group == "group5" or kind == 0:
        return "".join(rng.choice("01") for _ in range(n))
    if kind == 1:
        return rng.choice("01") * n
    if kind == 2:
        return ("01" * n)[:n]
    if kind == 3:
        unit = "".join(rng.choice("01") for _ in range(rng.randint(3, 25)))
        return (unit * n)[:n]
    text = ""
    while len(text) < n:
        text += rng.choice("01") * rng.randint(1, 60)
    return text[:n]


def gone():
    if group == "group3":
        where = rng.choice(["first", "last", "any"])
        offset = {"first": lambda: 1, "last": lambda: 500, "any": lambda: rng.randint(1, 500)}[where]
        return [500 * k + offset() for k in range(d)]
    kind = rng.randrange(4)
    if group == "group5" or kind == 0:
        return sorted(rng.sample(range(1, n + 1), d))
    if kind == 1:
        return list(range(n - d + 1, n + 1))
    if kind == 2:
        return list(range(1, d + 1))
    begin = rng.randint(1, n - d + 1)
    return list(range(begin, begin + d))


print(n, d, full, most)
print(carpet())
print(*gone())
