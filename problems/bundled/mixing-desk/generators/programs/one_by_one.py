# Every order on its own.
n, m = map(int, input().split())
joins = []
for _ in range(m):
    _, first, *others = map(int, input().split())
    for instrument in others:
        joins.append((first, instrument))
        first = n + len(joins)
print(len(joins))
for a, b in joins:
    print(a, b)
