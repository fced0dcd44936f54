import sys

sys.setrecursionlimit(5000)


class Desk:
    def __init__(self, n):
        self.n = n
        self.joins = {}

    def join(self, a, b):
        if a is None or b is None:
            return a if b is None else b
        key = (min(a, b), max(a, b))
        if key not in self.joins:
            self.joins[key] = self.n + len(self.joins) + 1
        return self.joins[key]


def ring_of(orders, n):
    """The instruments in the order of the circle, or None."""
    if len(orders) != n or len({len(o) for o in orders}) != 1:
        return None
    ring, order, before = [], orders[0], None
    while len(ring) < n:
        after = [o for o in orders if len(o & order) == len(order) - 1 and o is not before]
        if not after:
            return None
        before, nxt = order, after[0]
        ring.extend(order - nxt)
        order = nxt
    return ring if len(set(ring)) == n else None


def windows(desk, items, k):
    n = len(items)
    if k == 1:
        return items
    if k % 2 and n % 2 == 0:
        # With neighbours in pairs, a window is a window of pairs and one item more.
        pairs = [desk.join(items[i], items[i + 1]) for i in range(0, n, 2)]
        inner = windows(desk, pairs, k // 2)
        result = []
        for i in range(n):
            if i % 2 == 0:
                result.append(desk.join(inner[i // 2], items[(i + k - 1) % n]))
            else:
                result.append(desk.join(items[i], inner[(i + 1) // 2 % len(inner)]))
        return result
    result = [None] * n
    for start in range(0, n, k):
        stop = min(n, start + k)
        ahead = [None]
        for i in range(k - 1):
            ahead.append(desk.join(ahead[-1], items[(stop + i) % n]))
        behind = None
        for i in reversed(range(start, stop)):
            behind = desk.join(items[i], behind)
            result[i] = desk.join(behind, ahead[k - (stop - i)])
    return result


def main():
    lines = sys.stdin.read().splitlines()
    n, m = map(int, lines[0].split())
    orders = [frozenset(map(int, line.split()[1:])) for line in lines[1:m + 1]]
    desk = Desk(n)
    ring = ring_of(orders, n)
    if ring:
        windows(desk, ring, len(orders[0]))
    else:
        for order in orders:
            now = None
            for x in sorted(order, reverse=True):
                now = desk.join(now, x)
    print(len(desk.joins))
    for a, b in desk.joins:
        print(a, b)


main()
