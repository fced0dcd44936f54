import random

random.seed(2024)


def ask(s):
    print("?", len(s), *s, flush=True)
    return int(input())


n = int(input())
sz = {v: ask([v]) for v in range(1, n + 1)}
par = {v: 0 for v in sz}


def take(v, free, need):
    free = [u for u in free if sz[u] <= need]
    if not need:
        return
    if sum(sz[u] for u in free) == need:
        par.update((u, v) for u in free)
        return
    random.shuffle(free)
    half = free[: len(free) // 2]
    part = sum(sz[u] for u in half) + sz[v] - ask(half + [v])
    take(v, half, part)
    take(v, free[len(half):], need - part)


for v in sorted(sz, key=sz.get):
    take(v, [u for u in sz if par[u] == 0 and sz[u] < sz[v]], sz[v] - 1)
print("!", *(par[v] for v in range(1, n + 1)), flush=True)
