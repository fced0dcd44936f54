import sys

input = sys.stdin.readline
n, m = map(int, input().split())
seen = {}
for _ in range(m):
    items = list(map(int, input().split()))[1:]
    key = (items[0],)
    cur = items[0]
    for x in items[1:]:
        key += (x,)
        if key not in seen:
            seen[key] = (n + len(seen) + 1, cur, x)
        cur = seen[key][0]
print(m)
for number, a, b in seen.values():
    print(a, b)
