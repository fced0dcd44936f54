import sys
from functools import lru_cache

# least(i, nights): smallest purse to visit stalls i.. of the walk with so many nights left.

def main():
    n, k = map(int, sys.stdin.readline().split())
    a = list(map(int, sys.stdin.readline().split()))
    answer = None
    for start in range(n):
        walk = a[start:] + a[:start]

        @lru_cache(None)
        def least(i, nights):
            if i == n:
                return 0
            if nights == 0:
                return float("inf")
            result = float("inf")
            short = need = 0
            for j in range(i, n):
                short = max(0, short - walk[j])
                need = max(need, short)
                result = min(result, max(need, least(j + 1, nights - 1)))
            return result

        value = least(0, k)
        if answer is None or value < answer:
            answer = value
    print(answer)

main()
