# The towers stand on a line, so the answer is the largest step between neighbours.
xs = []


def build_tower(x, y):
    xs.append(x)


def required_strength(a, b):
    if a > b:
        a, b = b, a
    return max([(xs[i + 1] - xs[i]) ** 2 for i in range(a, b)] or [0])
