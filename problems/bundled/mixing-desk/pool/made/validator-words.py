import sys


def main(group):
    words = sys.stdin.read().split()
    if not all(word.isascii() and word.isdigit() for word in words) or len(words) < 2:
        return False
    numbers = iter(map(int, words))
    n, m = next(numbers), next(numbers)
    if not (3 <= n <= 150 and 1 <= m <= 500):
        return False
    orders = []
    for _ in range(m):
        size = next(numbers, 0)
        order = [next(numbers, 0) for _ in range(size)]
        if size < 2 or order[0] < 1 or order[-1] > n or any(a >= b for a, b in zip(order, order[1:])):
            return False
        orders.append(frozenset(order))
    if next(numbers, None) is not None or len(set(orders)) < m:
        return False
    if group == "group1":
        return all(len(a & b) in (0, len(a), len(b)) for a in orders for b in orders)
    if group == "group4":
        common = frozenset.intersection(*orders)
        return len(common) >= 1 and len({len(o) for o in orders}) == 1 and len(orders[0]) <= len(common) + 2
    if group in ("group3", "group6"):
        return m == n
    if group in ("group2", "group5"):
        return m == n - 1
    return True


sys.exit(0 if main(sys.argv[1]) else 1)
