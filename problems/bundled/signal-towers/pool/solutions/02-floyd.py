# At most 30 towers: minimax Floyd-Warshall for every question is fast enough.
T = []


def build_tower(x, y):
    T.append((x, y))


def required_strength(a, b):
    n = len(T)
    d = [[(p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 for q in T] for p in T]
    for k in range(n):
        dk = d[k]
        for i in range(n):
            dik = d[i][k]
            row = d[i]
            for j in range(n):
                c = dik if dik > dk[j] else dk[j]
                if c < row[j]:
                    row[j] = c
    return d[a][b]
