# Binary search on the purse; for each purse every start is walked greedily.
# O(N^2 log(sum)) and in Python: 20 points.
import sys


def nights(ring, start, purse, most):
    used = 1
    coins = purse
    for value in ring[start:] + ring[:start]:
        if coins + value < 0:
            used += 1
            if used > most:
                return used
            coins = purse
        coins = min(purse, coins + value)
    return used


def main():
    n, k, *ring = map(int, sys.stdin.read().split())
    low = max(0, -min(ring))
    high = max(low, sum(-value for value in ring if value < 0))
    while low < high:
        middle = (low + high) // 2
        if any(nights(ring, start, middle, k) <= k for start in range(n)):
            high = middle
        else:
            low = middle + 1
    print(low)


main()
