# For one night the stalls between which the list may be cut are weighed all at once, else
# the greedy walk from every start: 35 points.
import sys
from itertools import accumulate
from operator import sub


def costs_of_heads(values):
    """costs[i]: the purse that the first i values need."""
    level = list(accumulate(values, initial=0))
    return list(accumulate(map(sub, accumulate(level, max), level), max))


def one_night(ring):
    n = len(ring)
    heads = costs_of_heads(ring)
    # Backwards, a stretch costs the same: the purse is then what must be free in it.
    tails = costs_of_heads(ring[::-1])
    level = list(accumulate(ring, initial=0))
    lowest = list(accumulate(level, min))
    highest = list(accumulate(reversed(level), max))
    across = (highest[n - s] - level[n] - lowest[s] for s in range(n))
    return min(map(max, heads, (tails[n - s] for s in range(n)), across))


def walks(ring, start, purse, most):
    used, coins = 1, purse
    for value in ring[start:] + ring[:start]:
        if coins + value < 0:
            used += 1
            if used > most:
                return False
            coins = purse
        coins = min(purse, coins + value)
    return True


def main():
    n, k, *ring = map(int, sys.stdin.buffer.read().split())
    if k == 1:
        print(one_night(ring))
        return
    low = max(0, -min(ring))
    high = low + sum(-value for value in ring if value < 0)
    while low < high:
        middle = (low + high) // 2
        if any(walks(ring, start, middle, k) for start in range(n)):
            high = middle
        else:
            low = middle + 1
    print(low)


main()
