import sys

def main():
    n = int(input())
    dry = {}
    for g in range(1, n + 1):
        print(f"? 1 {g}")
        sys.stdout.flush()
        dry[int(input())] = g
    # A line: the gate that dries n fields is the first one, then n - 1, and so on.
    ans = [0] * (n + 1)
    for d in range(1, n):
        ans[dry[d]] = dry[d + 1]
    print("!", *ans[1:])
    sys.stdout.flush()

main()
