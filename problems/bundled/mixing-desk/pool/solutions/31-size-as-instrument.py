import sys
from itertools import combinations

rows = [list(map(int, line.split())) for line in sys.stdin if line.strip()]
n, m = rows[0]
sets = [set(row) for row in rows[1:]]
ops = []
while True:
    count = {}
    for s in sets:
        for pair in combinations(sorted(s), 2):
            count[pair] = count.get(pair, 0) + 1
    if not count:
        break
    a, b = max(count, key=count.get)
    ops.append((a, b))
    new = n + len(ops)
    for s in sets:
        if a in s and b in s:
            s -= {a, b}
            s.add(new)
    if len(ops) > 800:
        break
print(len(ops))
for op in ops:
    print(*op)
