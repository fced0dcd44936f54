import sys
from functools import lru_cache

sys.setrecursionlimit(10000)
first, *rest = sys.stdin.read().splitlines()
n, m = map(int, first.split())
joins = []


@lru_cache(maxsize=None)
def build(mix):
    """mix is an increasing tuple; it is cut where the binary digits of the numbers part."""
    if len(mix) == 1:
        return mix[0]
    top = (mix[0] ^ mix[-1]).bit_length() - 1
    left = tuple(x for x in mix if not x >> top & 1)
    right = tuple(x for x in mix if x >> top & 1)
    a, b = build(left), build(right)
    joins.append((a, b))
    return n + len(joins)


for line in rest[:m]:
    build(tuple(map(int, line.split()[1:])))
print(len(joins))
for a, b in joins:
    print(a, b)
