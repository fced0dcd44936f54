# A binary tree over the numbers of the instruments: an order is put together from what it has of
# the left and of the right half, and orders that have the same of a half share it.
import sys

lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
orders = [list(map(int, line.split()))[1:] for line in lines[1 : m + 1]]
made = {}


def record(part, low, high):
    """A recording of the instruments in `part`, all of which are in low..high - 1."""
    if len(part) == 1:
        return part[0]
    middle = (low + high) // 2
    left = [x for x in part if x < middle]
    right = [x for x in part if x >= middle]
    if not left:
        return record(right, middle, high)
    if not right:
        return record(left, low, middle)
    pair = (record(left, low, middle), record(right, middle, high))
    if pair not in made:
        made[pair] = n + len(made) + 1
    return made[pair]


for order in orders:
    record(order, 1, n + 1)
print(len(made))
for pair in made:
    print(*pair)
