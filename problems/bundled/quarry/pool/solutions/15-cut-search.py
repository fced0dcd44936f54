import sys
sys.setrecursionlimit(10000)

n = int(sys.stdin.readline())
train = list(map(int, sys.stdin.readline().split()))
kinds = sorted(set(train))
lo = [train.index(k) for k in kinds]
hi = [n - 1 - train[::-1].index(k) for k in kinds]

def fits(i, forward):
    """Whether kind i can be taken right after kind i - 1 in the same direction."""
    return hi[i - 1] < lo[i] if forward else lo[i - 1] > hi[i]

def cut(start, sweep, limit, labels):
    """All ways to cut the remaining kinds into at most limit sweeps; the first that works."""
    if start == len(kinds):
        return labels
    if sweep == limit:
        return None
    end = start
    while True:
        found = cut(end, sweep + 1, limit, labels + [sweep] * (end - start))
        if found is not None:
            return found
        if end == len(kinds):
            return None
        if end > start and not fits(end, sweep % 2 == 0):
            return None
        end += 1

passes = 0
while (labels := cut(0, 0, 2 ** passes, [])) is None:
    passes += 1
code = {k: s ^ (s >> 1) for k, s in zip(kinds, labels)}
print(passes)
for b in range(passes):
    bits = [code[k] >> b & 1 for k in train]
    print(''.join('TS'[x] for x in bits))
    train = [k for k, x in zip(train, bits) if x == 0] + [k for k, x in zip(train, bits) if x][::-1]
