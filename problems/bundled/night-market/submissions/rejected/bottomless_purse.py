# Lets Mira keep coins that do not fit into her purse, and walks from
# every start. Wrong, and slow besides. No points.
import sys


def enough(ring, k, purse):
    for start in range(len(ring)):
        nights, coins = 1, purse
        for value in ring[start:] + ring[:start]:
            if coins + value < 0:
                nights += 1
                coins = purse
            coins += value
        if nights <= k:
            return True
    return False


def main():
    n, k, *ring = map(int, sys.stdin.buffer.read().split())
    low = max(0, -min(ring))
    high = low + sum(-value for value in ring if value < 0)
    while low < high:
        middle = (low + high) // 2
        if enough(ring, k, middle):
            high = middle
        else:
            low = middle + 1
    print(low)


main()
