import sys


def main():
    tokens = sys.stdin.buffer.read().split()
    n = int(tokens[0])
    a = [int(x) for x in tokens[2:]]

    # K = 1. Beginning at stall s the walk is a[s:] + a[:s]. With prefix sums P the levels are
    # P[s..n] and then P[0..s] moved by P[n]. The largest drop is within the first part, within
    # the second, or from the highest level of the first to the lowest of the second.
    P = [0] * (n + 1)
    for i in range(n):
        P[i + 1] = P[i] + a[i]

    tail_drop = [0] * (n + 1)
    tail_high = [0] * (n + 1)
    low = tail_high[n] = P[n]
    high = P[n]
    drop = 0
    for i in range(n - 1, -1, -1):
        level = P[i]
        if level - low > drop:
            drop = level - low
        if level < low:
            low = level
        if level > high:
            high = level
        tail_drop[i] = drop
        tail_high[i] = high

    best = tail_drop[0]
    drop = 0
    high = low = P[0]
    total = P[n]
    for s in range(1, n):
        level = P[s]
        if level > high:
            high = level
        elif high - level > drop:
            drop = high - level
        if level < low:
            low = level
        cost = tail_high[s] - (low + total)
        if cost < drop:
            cost = drop
        if cost < tail_drop[s]:
            cost = tail_drop[s]
        if cost < best:
            best = cost
    print(best)


main()
