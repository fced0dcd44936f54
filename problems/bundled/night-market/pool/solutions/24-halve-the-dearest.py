# Greedy: begin with one night; then K - 1 times take the dearest night and cut it where its
# two parts cost about the same. Every rotation that begins after a payday is tried.
import heapq
import sys


def cost(stalls):
    missing = need = 0
    for x in stalls:
        missing = max(0, missing - x)
        need = max(need, missing)
    return need


def best_cut(stalls):
    lo, hi = 1, len(stalls) - 1
    while lo < hi:
        mid = (lo + hi) // 2
        if cost(stalls[:mid]) < cost(stalls[mid:]):
            lo = mid + 1
        else:
            hi = mid
    return min((max(cost(stalls[:c]), cost(stalls[c:])), c) for c in {lo, max(1, lo - 1)})[1]


def main():
    n, k, *a = map(int, sys.stdin.read().split())
    starts = [i for i in range(n) if a[i - 1] >= 0] or [0]
    best = cost(a)
    for s in starts[:60]:
        nights = [(-cost(a[s:] + a[:s]), s, a[s:] + a[:s])]
        for _ in range(k - 1):
            dearest, tag, stalls = nights[0]
            if len(stalls) < 2:
                break
            c = best_cut(stalls)
            heapq.heapreplace(nights, (-cost(stalls[:c]), tag, stalls[:c]))
            heapq.heappush(nights, (-cost(stalls[c:]), tag + c, stalls[c:]))
        best = min(best, -nights[0][0])
    print(best)


main()
