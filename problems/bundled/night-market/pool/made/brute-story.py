# Plays the story itself: every purse from 0 on, every start, home after any stall. Slow, for
# small rings only; larger steps first, so that large prices do not take for ever.
import sys
from functools import lru_cache


def possible(ring, nights, purse):
    n = len(ring)
    for start in range(n):
        walk = ring[start:] + ring[:start]

        @lru_cache(None)
        def play(i, coins, left):
            if i == n:
                return True
            if coins + walk[i] >= 0 and play(i + 1, min(purse, coins + walk[i]), left):
                return True
            return left > 0 and purse + walk[i] >= 0 and play(i + 1, min(purse, purse + walk[i]), left - 1)

        if play(0, purse, nights - 1):
            return True
    return False


def main():
    n, k, *ring = map(int, sys.stdin.read().split())
    purse, step = -1, 1
    while not possible(ring, k, purse + step):
        step *= 2
    while step:
        while not possible(ring, k, purse + step):
            purse += step
        step //= 2
    print(purse + 1)


main()
