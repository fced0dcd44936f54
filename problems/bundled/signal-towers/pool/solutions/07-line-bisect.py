import bisect

line = []
where = []


def build_tower(x, y):
    bisect.insort(line, x)
    where.append(x)


def required_strength(a, b):
    p, q = where[a], where[b]
    if p > q:
        p, q = q, p
    part = line[bisect.bisect_left(line, p) : bisect.bisect_right(line, q)]
    return max((v - u) * (v - u) for u, v in zip(part, part[1:])) if len(part) > 1 else 0
