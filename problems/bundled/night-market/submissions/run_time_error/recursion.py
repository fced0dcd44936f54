# The walk from every start, written as a recursion over the stalls: Python's own recursion
# limit ends it on longer rings. 20 points.
import sys


def nights(walk, i, coins, purse):
    if i == len(walk):
        return 1
    if coins + walk[i] < 0:
        return 1 + nights(walk, i, purse, purse)
    return nights(walk, i + 1, min(purse, coins + walk[i]), purse)


def main():
    n, k, *ring = map(int, sys.stdin.read().split())
    low = max(0, -min(ring))
    high = low + sum(-value for value in ring if value < 0)
    while low < high:
        middle = (low + high) // 2
        if any(nights(ring[s:] + ring[:s], 0, middle, middle) <= k for s in range(n)):
            high = middle
        else:
            low = middle + 1
    print(low)


main()
