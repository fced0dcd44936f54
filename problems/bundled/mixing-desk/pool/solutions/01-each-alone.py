n, m = map(int, input().split())
out = []
nxt = n
for i in range(m):
    row = list(map(int, input().split()))
    cur = row[1]
    for x in row[2:]:
        out.append(f"{cur} {x}")
        nxt += 1
        cur = nxt
print(len(out))
print("\n".join(out))
