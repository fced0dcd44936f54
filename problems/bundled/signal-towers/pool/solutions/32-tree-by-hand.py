# Spanning tree as parent pointers. A new tower is put on top and the tree is mended from the
# leaves upwards, in one pass over the towers in order of depth.
xs, ys = [], []
order = []
parent, weight = [], []


def build_tower(x, y):
    global order, parent, weight
    z = len(xs)
    way = [((x - u) ** 2 + (y - v) ** 2, i, z) for i, (u, v) in enumerate(zip(xs, ys))]
    xs.append(x)
    ys.append(y)
    if z == 0:
        order, parent, weight = [0], [-1], [0]
        return
    near = [[] for _ in range(z + 1)]
    for v in reversed(order):
        best = way[v]
        if parent[v] >= 0:
            edge = (weight[v], v, parent[v])
            if edge < best:
                edge, best = best, edge
            if edge < way[parent[v]]:
                way[parent[v]] = edge
        w, a, b = best
        near[a].append((b, w))
        near[b].append((a, w))
    order, parent, weight = [0], [-1] * (z + 1), [0] * (z + 1)
    for v in order:
        for u, w in near[v]:
            if u != parent[v]:
                parent[u] = v
                weight[u] = w
                order.append(u)


def required_strength(a, b):
    seen = {}
    top = 0
    while a >= 0:
        seen[a] = top
        top = max(top, weight[a])
        a = parent[a]
    top = 0
    while b not in seen:
        top = max(top, weight[b])
        b = parent[b]
    return max(top, seen[b])
