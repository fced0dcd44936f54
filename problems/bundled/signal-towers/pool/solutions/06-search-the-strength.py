# Binary search on the strength, with a flood over the towers for each guess.
xs = []
ys = []


def build_tower(x, y):
    xs.append(x)
    ys.append(y)


def reachable(a, b, s):
    left = set(range(len(xs)))
    left.discard(a)
    stack = [a]
    while stack:
        v = stack.pop()
        if v == b:
            return True
        seen = [w for w in left if (xs[v] - xs[w]) ** 2 + (ys[v] - ys[w]) ** 2 <= s]
        left.difference_update(seen)
        stack.extend(seen)
    return False


def required_strength(a, b):
    low, high = 0, 2 * 10**18
    while low < high:
        middle = (low + high) // 2
        if reachable(a, b, middle):
            high = middle
        else:
            low = middle + 1
    return low
