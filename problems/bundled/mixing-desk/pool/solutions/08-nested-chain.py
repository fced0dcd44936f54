n, m = map(int, input().split())
orders = []
for _ in range(m):
    orders.append(set(list(map(int, input().split()))[1:]))
orders.sort(key=len)

recording = {}
ops = []


def join(a, b):
    ops.append((a, b))
    return n + len(ops)


for i, order in enumerate(orders):
    # go on from the largest order inside
    inside = None
    for smaller in orders[:i]:
        if smaller < order:
            inside = smaller
    if inside is None:
        rest = sorted(order)
        now = rest.pop(0)
    else:
        rest = sorted(order - inside)
        now = recording[frozenset(inside)]
    for x in rest:
        now = join(now, x)
    recording[frozenset(order)] = now

print(len(ops))
for op in ops:
    print(*op)
