# Minimum spanning tree with insertion by one depth-first search.
xs, ys = [], []
adj = []


def dist(i, j):
    return (xs[i] - xs[j]) ** 2 + (ys[i] - ys[j]) ** 2


def build_tower(x, y):
    global adj
    z = len(xs)
    xs.append(x)
    ys.append(y)
    new = [[] for _ in range(z + 1)]

    def keep(edge):
        w, u, v = edge
        new[u].append((v, w))
        new[v].append((u, w))

    def dfs(v, parent):
        lightest = (dist(v, z), v, z)
        for u, w in adj[v]:
            if u != parent:
                below = dfs(u, v)
                edge = (w, u, v)
                keep(min(below, edge))
                lightest = min(lightest, max(below, edge))
        return lightest

    if z > 0:
        keep(dfs(0, -1))
    adj = new


def required_strength(a, b):
    def walk(v, parent, top):
        if v == b:
            return top
        for u, w in adj[v]:
            if u != parent:
                found = walk(u, v, max(top, w))
                if found is not None:
                    return found
        return None

    return walk(a, -1, 0)
