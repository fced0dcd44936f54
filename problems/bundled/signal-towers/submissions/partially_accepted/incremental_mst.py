# A minimum spanning tree that is mended for every new tower: Kruskal's algorithm on the old
# tree's edges and the new tower's. Right, and too slow in Python for 3000 towers.

towers = []
tree = []


def find(root, v):
    while root[v] != v:
        root[v] = root[root[v]]
        v = root[v]
    return v


def build_tower(x, y):
    global tree
    z = len(towers)
    star = [((x - u) ** 2 + (y - v) ** 2, i, z) for i, (u, v) in enumerate(towers)]
    towers.append((x, y))
    root = list(range(z + 1))
    kept = []
    for edge in sorted(tree + star):
        p, q = find(root, edge[1]), find(root, edge[2])
        if p != q:
            root[p] = q
            kept.append(edge)
    tree = kept


def required_strength(a, b):
    # Tree edges come shortest first: the one that joins a to b is the longest between them.
    root = list(range(len(towers)))
    if a == b:
        return 0
    for length, i, j in tree:
        root[find(root, i)] = find(root, j)
        if find(root, a) == find(root, b):
            return length
