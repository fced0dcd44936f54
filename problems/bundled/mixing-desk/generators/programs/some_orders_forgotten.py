# Takes the largest orders to pieces, and believes that every smaller one is met on the way.
n, m = map(int, input().split())
orders = sorted((frozenset(map(int, input().split()[1:])) for _ in range(m)), key=len, reverse=True)
joins, done = [], {}


def record(mix):
    if len(mix) == 1:
        return next(iter(mix))
    if mix not in done:
        inside = next((order for order in orders if order < mix), None)
        part = inside or frozenset(sorted(mix)[: len(mix) // 2])
        pair = record(part), record(mix - part)
        joins.append(pair)
        done[mix] = n + len(joins)
    return done[mix]


covered = set()
for order in orders:
    if not order <= covered:
        record(order)
        covered |= order
print(len(joins))
for a, b in joins:
    print(a, b)
