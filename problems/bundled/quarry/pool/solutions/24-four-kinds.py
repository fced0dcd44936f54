from itertools import product

def run(train, routes, passes):
    lines = []
    for p in range(passes):
        lines.append(''.join(routes[k][p] for k in train))
        through = [k for k in train if routes[k][p] == 'T']
        siding = [k for k in train if routes[k][p] == 'S']
        train = through + siding[::-1]
    return lines, train

def shorten(train):
    """Neighbours of one kind always travel together."""
    return [k for i, k in enumerate(train) if i == 0 or k != train[i - 1]]

n = int(input())
train = list(map(int, input().split()))
kinds = sorted(set(train))
passes = 0
if len(kinds) > 4:
    # More than four: one Gray code word per kind.
    passes = (len(kinds) - 1).bit_length()
    found = {k: ''.join('TS'[(i ^ i >> 1) >> p & 1] for p in range(passes)) for i, k in enumerate(kinds)}
else:
    found = None
    short = shorten(train)
    while found is None:
        words = [''.join(w) for w in product('TS', repeat=passes)]
        for choice in product(words, repeat=len(kinds)):
            routes = dict(zip(kinds, choice))
            result = run(short, routes, passes)[1]
            if result == sorted(result):
                found = routes
                break
        else:
            passes += 1
lines, _ = run(train, found, passes)
print(passes)
for line in lines:
    print(line)
