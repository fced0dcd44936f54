# Bisects for the smallest larger field above each field; every step asks with it and without it.
from sys import stdin


def ask(gates):
    print("?", len(gates), *gates, flush=True)
    return int(stdin.readline())


n = int(stdin.readline())
size = {i: ask([i]) for i in range(1, n + 1)}
order = sorted(size, key=size.get)
source = dict.fromkeys(order, 0)
for x in order:
    larger = [i for i in order if size[i] > size[x]]

    def is_above(end):
        return ask(larger[:end]) == ask(larger[:end] + [x])

    if not larger or not is_above(len(larger)):
        continue
    low, high = 0, len(larger)
    while high - low > 1:
        middle = (low + high) // 2
        if is_above(middle):
            high = middle
        else:
            low = middle
    source[x] = larger[high - 1]
print("!", *(source[i] for i in range(1, n + 1)), flush=True)
