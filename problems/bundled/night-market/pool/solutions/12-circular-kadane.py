# K = 1: the purse must cover the dearest stretch of the ring. That is the maximum circular
# subarray sum of the prices: either an ordinary one (Kadane), or everything but the cheapest
# stretch. Cutting the ring somewhere does not change which stretches exist... except that the
# wrapped one can be avoided by starting inside it, so only the ordinary ones count.
import sys

data = list(map(int, sys.stdin.read().split()))
n, k = data[0], data[1]
prices = [-x for x in data[2:]]

best = 0
here = 0
for p in prices:
    here = max(here + p, 0)
    best = max(best, here)
print(best)
