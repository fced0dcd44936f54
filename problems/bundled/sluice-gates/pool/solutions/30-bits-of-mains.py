import sys

# Divide the fields of one size class among the larger fields by bits of the larger fields'
# numbers: for each bit ask with all larger fields that have it.


def ask(gates):
    print("?", len(gates), *gates)
    sys.stdout.flush()
    return int(sys.stdin.readline())


n = int(sys.stdin.readline())
size = [0] * (n + 1)
for v in range(1, n + 1):
    size[v] = ask([v])
mains = [v for v in range(1, n + 1) if size[v] > 1]
sets = []
bit = 0
while 1 << bit <= len(mains):
    sets.append([v for i, v in enumerate(mains, 1) if i >> bit & 1])
    bit += 1
dry = [ask(s) for s in sets]
source = [0] * (n + 1)
for v in range(1, n + 1):
    if size[v] > 1:
        continue
    number = 0
    for b, s in enumerate(sets):
        if ask(s + [v]) == dry[b]:
            number |= 1 << b
    source[v] = mains[number - 1] if number else 0
print("!", *source[1:])
