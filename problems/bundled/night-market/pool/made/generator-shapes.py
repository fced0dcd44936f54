"""Medium rings in several shapes: noise, long spells, equal nights, a dear seam."""
import random
import sys

LIMITS = {"group1": (10, 1000), "group2": (100, 10**6)}


def noise(n, size):
    return [random.randint(-size, size) for _ in range(n)]


def spells(n, size):
    ring = []
    sign = 1
    while len(ring) < n:
        ring += [sign * random.randint(0, size) for _ in range(random.randint(1, max(1, n // 4)))]
        sign = -sign
    return ring[:n]


def equal_nights(n, size):
    part = [-random.randint(1, size) for _ in range(max(1, n // random.randint(1, 5)))]
    ring = (part * n)[:n]
    turn = random.randrange(n)
    return ring[turn:] + ring[:turn]


def seam(n, size):
    return [-random.randint(1, size) if i < n // 5 or i > n - n // 5 else random.randint(0, size) for i in range(n)]


def main():
    group, seed = sys.argv[1], int(sys.argv[2])
    random.seed(f"{group}/{seed}")
    most, limit = LIMITS.get(group, (400, 10**9))
    n = random.randint(max(1, most // 2), most)
    size = random.choice([9, 1000, limit])
    ring = random.choice([noise, spells, equal_nights, seam])(n, min(size, limit))
    if group == "group5":
        ring = [-abs(x) for x in ring]
    k = 1 if group == "group4" else random.choice([1, 2, 3, random.randint(1, n)])
    print(n, min(k, n))
    print(*ring)


main()
