n = int(input())


def ask(*g):
    print("?", len(g), *g, flush=True)
    return int(input())


size = [ask(i) for i in range(n)]
parent = [0] * n
for i in range(n):
    best = n + 1
    for j in range(n):
        if size[i] < size[j] < best and ask(i, j) == size[j]:
            best = size[j]
            parent[i] = j
print("!", *parent, flush=True)
