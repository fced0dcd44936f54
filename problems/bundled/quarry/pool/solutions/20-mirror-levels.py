import sys


def sweeps(train):
    span = {}
    for i, k in enumerate(train):
        lo, _ = span.get(k, (i, i))
        span[k] = (lo, i)
    group, prev = 0, None
    for k in sorted(span):
        cur = span[k]
        if prev is not None:
            ok = prev[1] < cur[0] if group % 2 == 0 else cur[1] < prev[0]
            group += not ok
        yield k, group
        prev = cur


def shunt(train, aside):
    return [k for k in train if k not in aside] + [k for k in train[::-1] if k in aside]


def main():
    _, *train = map(int, sys.stdin.read().split())
    groups = dict(sweeps(train))
    blocks = max(groups.values()) + 1
    passes = (blocks - 1).bit_length()
    out = [str(passes)]
    size = 1
    for _ in range(passes):
        # Blocks of `size` sweeps are done. Two neighbours are joined by a pass that puts the
        # second one into the siding, when the pair will itself be met forward; mirrored pairs
        # come the other way round.
        aside = {k for k, g in groups.items() if g // size % 4 in (1, 2)}
        out.append("".join("S" if k in aside else "T" for k in train))
        train = shunt(train, aside)
        size *= 2
    print("\n".join(out))


main()
