# The full solution with tables that are indexed by the kind and end at 1000.
LARGEST = 1000

n = int(input())
train = list(map(int, input().split()))
first = [None] * (LARGEST + 1)
last = [None] * (LARGEST + 1)
for place, kind in enumerate(train):
    if first[kind] is None:
        first[kind] = place
    last[kind] = place

code = [0] * (LARGEST + 1)
sweep, at = 0, -1
for kind in range(1, LARGEST + 1):
    if first[kind] is None:
        continue
    if sweep % 2 == 0:
        sweep += first[kind] < at
    else:
        sweep += last[kind] > at
    at = (last if sweep % 2 == 0 else first)[kind]
    code[kind] = sweep ^ (sweep >> 1)

print(sweep.bit_length())
for bit in range(sweep.bit_length()):
    through, siding, letters = [], [], []
    for kind in train:
        if code[kind] >> bit & 1:
            siding.append(kind)
            letters.append("S")
        else:
            through.append(kind)
            letters.append("T")
    print("".join(letters))
    siding.reverse()
    train = through + siding
