# Sends one kind at a time to the rear, in rising order; the smallest kind can stay.
n = int(input())
train = list(map(int, input().split()))
kinds = sorted(set(train))
print(len(kinds) - 1)
for moved in kinds[1:]:
    print("".join("S" if kind == moved else "T" for kind in train))
    train = [kind for kind in train if kind != moved] + [moved] * train.count(moved)
