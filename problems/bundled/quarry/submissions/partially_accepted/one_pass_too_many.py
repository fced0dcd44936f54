# The right sweeps, but the number of passes is that of the binary digits of the number of
# sweeps, which is one too many when that number is a power of two.
n = int(input())
train = list(map(int, input().split()))
spans = {}
for place, kind in enumerate(train):
    spans[kind] = (spans.get(kind, (place,))[0], place)

code = {}
sweep, at = 0, 0
for kind in sorted(spans):
    first, last = spans[kind]
    if sweep % 2 == 0 and first < at or sweep % 2 == 1 and last > at:
        sweep += 1
    at = first if sweep % 2 else last
    code[kind] = sweep ^ sweep >> 1

passes = (sweep + 1).bit_length()
print(passes)
for bit in range(passes):
    ones = [code[kind] >> bit & 1 for kind in train]
    print("".join("TS"[one] for one in ones))
    train = [k for k, one in zip(train, ones) if not one] + [
        k for k, one in zip(train[::-1], ones[::-1]) if one
    ]
