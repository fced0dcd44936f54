# Radix sort by the binary digits of the kind's rank. The siding turns the ones round, so a
# second pass turns them back: two passes for each digit.
n = int(input())
train = list(map(int, input().split()))
rank = {kind: place for place, kind in enumerate(sorted(set(train)))}
train = [rank[kind] for kind in train]
digits = (len(rank) - 1).bit_length()
passes = []
for digit in range(digits):
    for _ in range(2):
        letters = "".join("S" if kind >> digit & 1 else "T" for kind in train)
        passes.append(letters)
        through = [kind for kind, letter in zip(train, letters) if letter == "T"]
        siding = [kind for kind, letter in zip(train, letters) if letter == "S"]
        train = through + siding[::-1]
print(len(passes))
for letters in passes:
    print(letters)
