from itertools import product

n = int(input())
train = tuple(map(int, input().split()))
goal = tuple(sorted(train))

# Level by level: all orders that can be reached with one more pass, and how.
reached = {train: []}
level = [train]
while goal not in reached:
    following = []
    for order in level:
        for letters in product("TS", repeat=n):
            through = [k for k, letter in zip(order, letters) if letter == "T"]
            siding = [k for k, letter in zip(order, letters) if letter == "S"]
            made = tuple(through + siding[::-1])
            if made not in reached:
                reached[made] = reached[order] + ["".join(letters)]
                following.append(made)
    level = following
print(len(reached[goal]))
for letters in reached[goal]:
    print(letters)
