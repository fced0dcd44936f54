# The answer is 0 or one of the squared distances: try them from the shortest and join the
# towers that come near enough, until a and b are together.
towers = []


def build_tower(x, y):
    towers.append((x, y))


def required_strength(a, b):
    pairs = sorted(
        ((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2, i, j)
        for j, q in enumerate(towers)
        for i, p in enumerate(towers[:j])
    )
    group = list(range(len(towers)))
    answer = 0
    for distance, i, j in pairs:
        if group[a] == group[b]:
            break
        answer = distance
        old, new = group[i], group[j]
        group = [new if g == old else g for g in group]
    return answer
