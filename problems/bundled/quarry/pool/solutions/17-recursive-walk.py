n = int(input())
c = [int(x) for x in input().split()]
kinds = sorted(set(c))
first = {k: c.index(k) for k in kinds}
last = {k: i for i, k in enumerate(c)}
label = {}

def forward(i, at, turn):
    """Collects kinds i, i + 1, ... ahead of `at`; returns the number of turns."""
    if i == len(kinds):
        return turn
    if first[kinds[i]] < at:
        return backward(i, n, turn + 1)
    label[kinds[i]] = turn ^ turn >> 1
    return forward(i + 1, last[kinds[i]], turn)

def backward(i, at, turn):
    if i == len(kinds):
        return turn
    if last[kinds[i]] > at:
        return forward(i, -1, turn + 1)
    label[kinds[i]] = turn ^ turn >> 1
    return backward(i + 1, first[kinds[i]], turn)

passes = forward(0, -1, 0).bit_length()
print(passes)
for b in range(passes):
    print(''.join('S' if label[k] & 1 << b else 'T' for k in c))
    c = [k for k in c if not label[k] & 1 << b] + [k for k in c[::-1] if label[k] & 1 << b]
