import sys


def main():
    n, *train = map(int, sys.stdin.read().split())
    # Kinds are large; what matters is their order, for which a rounded rank will do.
    biggest = max(train)
    train = [kind * 5000 // biggest for kind in train]
    first, last = {}, {}
    for i, kind in enumerate(train):
        first.setdefault(kind, i)
        last[kind] = i
    label, walk, at = {}, 0, -1
    for kind in sorted(first):
        if walk & 1:
            if last[kind] > at:
                walk += 1
        elif first[kind] < at:
            walk += 1
        at = first[kind] if walk & 1 else last[kind]
        label[kind] = walk ^ walk >> 1
    lines = []
    for bit in range(walk.bit_length()):
        marks = [label[kind] >> bit & 1 for kind in train]
        lines.append("".join("TS"[mark] for mark in marks))
        stay = [kind for kind, mark in zip(train, marks) if not mark]
        turn = [kind for kind, mark in zip(train, marks) if mark]
        train = stay + turn[::-1]
    print(len(lines))
    for line in lines:
        print(line)


main()
