# For every start a table over (stalls visited, nights used): the least purse so far. O(N^3 K).
import sys


def main():
    n, k, *a = map(int, sys.stdin.read().split())
    answer = None
    for s in range(n):
        walk = a[s:] + a[:s]
        # best[j] after i stalls: least purse with j nights, for all ends of nights
        best = {(0, 0): 0}
        for i in range(n):
            for j in range(k):
                if (i, j) not in best:
                    continue
                missing = need = 0
                for end in range(i, n):
                    missing = max(0, missing - walk[end])
                    need = max(need, missing)
                    key = (end + 1, j + 1)
                    value = max(best[i, j], need)
                    if key not in best or value < best[key]:
                        best[key] = value
        least = min(v for (i, _), v in best.items() if i == n)
        if answer is None or least < answer:
            answer = least
    print(answer)


main()
