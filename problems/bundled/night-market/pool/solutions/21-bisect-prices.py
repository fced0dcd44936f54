# Subtask 5 (nobody pays Mira): bisection on C, ends of nights with the bisect module.
import sys
from bisect import bisect_right
from itertools import accumulate


def main():
    n, k, *a = map(int, sys.stdin.buffer.read().split())
    paid = list(accumulate((-x for x in a + a), initial=0))
    low, high = max(-x for x in a), paid[n]
    while low < high:
        c = (low + high) // 2
        end = [bisect_right(paid, p + c) - 1 for p in paid]
        after = list(range(len(end)))
        left = k
        while left:
            if left & 1:
                after = [end[i] for i in after]
            end = [end[i] for i in end]
            left >>= 1
        if any(after[i] - i >= n for i in range(n)):
            high = c
        else:
            low = c + 1
    print(low)


main()
