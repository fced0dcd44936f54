n, k = map(int, input().split())
a = [int(x) for x in input().split()]


def count_nights(order, c):
    nights = 1
    purse = c
    for x in order:
        purse += x
        if purse < 0:
            nights += 1
            purse = c + x
        if purse > c:
            purse = c
    return nights


best = sum(-x for x in a if x < 0)
floor = max(0, max(-x for x in a))
for i in range(n):
    order = a[i:] + a[:i]
    # does this start beat the best so far?
    while best > floor and count_nights(order, best - 1) <= k:
        lo, hi = floor, best - 1
        while lo < hi:
            mid = (lo + hi) >> 1
            if count_nights(order, mid) <= k:
                hi = mid
            else:
                lo = mid + 1
        best = lo
print(best)
