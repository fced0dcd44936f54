n, *train = map(int, input().split())

def turns(kinds):
    position = {kind: train.index(kind) for kind in kinds}
    heading, count = 1, 0
    for a, b in zip(kinds, kinds[1:]):
        step = position[b] - position[a]
        if step * heading < 0:
            heading, count = -heading, count + 1
        yield b, count

kinds = sorted(set(train))
label = {kinds[0]: 0, **dict(turns(kinds))}
passes = max(label.values()).bit_length()
print(passes)
for p in range(passes):
    side = {k for k, s in label.items() if (s ^ s >> 1) >> p & 1}
    print(''.join('S' if k in side else 'T' for k in train))
    train = [k for k in train if k not in side] + [k for k in reversed(train) if k in side]
