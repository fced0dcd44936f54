from bisect import insort

points = []
edges = []  # of the minimum spanning tree, sorted


def components(n):
    parent = list(range(n))

    def find(v):
        while parent[v] != v:
            parent[v] = parent[parent[v]]
            v = parent[v]
        return v

    def unite(u, v):
        u, v = find(u), find(v)
        parent[u] = v
        return u != v

    return unite, find


def build_tower(x, y):
    global edges
    new = len(points)
    candidates = list(edges)
    for i, (px, py) in enumerate(points):
        insort(candidates, ((px - x) * (px - x) + (py - y) * (py - y), i, new))
    points.append((x, y))
    unite, _ = components(new + 1)
    edges = [e for e in candidates if unite(e[1], e[2])]


def required_strength(a, b):
    unite, find = components(len(points))
    answer = 0
    for w, u, v in edges:
        if find(a) == find(b):
            break
        unite(u, v)
        answer = w
    return answer if a != b else 0
