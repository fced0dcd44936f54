import sys

# Numbers, ranges and circles; leaves R and repeated networks unchecked.


def depth(source, field):
    steps = 0
    while field:
        field = source[field - 1]
        steps += 1
        if steps > len(source):
            raise ValueError("a circle")
    return steps


def ok(group, data):
    n, k, _ = data[:3]
    if not (1 <= n <= 300 and 1 <= k <= 2000 and len(data) == 3 + n * k):
        return False
    for t in range(k):
        source = data[3 + t * n : 3 + t * n + n]
        if any(not 0 <= s <= n for s in source):
            return False
        deepest = max(depth(source, v) for v in range(1, n + 1))
        if group == "group1" and n > 8 or group == "group3" and n > 100:
            return False
        if group == "group2" and deepest < n:
            return False
        if group == "group4" and deepest > 2 or group == "group5" and deepest > 10:
            return False
    return True


try:
    sys.exit(0 if ok(sys.argv[1], list(map(int, sys.stdin.read().split()))) else 1)
except (ValueError, IndexError):
    sys.exit(1)
