import sys


def main():
    data = sys.stdin.read().split()
    n, m = int(data[0]), int(data[1])
    pos = 2
    orders = []
    for _ in range(m):
        size = int(data[pos])
        orders.append(frozenset(map(int, data[pos + 1:pos + 1 + size])))
        pos += size + 1

    # Finished orders only, largest first, are used to fill a new one; the rest is added singly.
    orders.sort(key=len)
    finished = []
    joins = []
    for order in orders:
        rest = set(order)
        parts = []
        for other, rec in reversed(finished):
            if other <= rest:
                rest -= other
                parts.append(rec)
        parts += sorted(rest)
        current = parts[0]
        for part in parts[1:]:
            joins.append((current, part))
            current = n + len(joins)
        finished.append((order, current))
    print(len(joins))
    for a, b in joins:
        print(a, b)


main()
