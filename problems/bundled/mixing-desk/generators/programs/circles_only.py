# Only circles are understood: runs that begin or end at every k-th instrument are recorded, and
# every order is a join of two of them. Other inputs get no answer.
import sys

lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
orders = [frozenset(map(int, line.split()[1:])) for line in lines[1 : m + 1]]
k = len(orders[0])
if m != n or any(len(order) != k for order in orders):
    sys.exit()
next_to = [[other for other in orders if len(order - other) == 1] for order in orders]
if any(len(two) != 2 for two in next_to):
    sys.exit()
neighbours = dict(zip(orders, next_to))
circle, order, before = [], orders[0], next_to[0][0]
for _ in range(n):
    one, two = neighbours[order]
    after = two if one == before else one
    (gone,) = order - after
    circle.append(gone)
    order, before = after, order

made = {}


def join(a, b):
    if a is None or b is None:
        return a or b
    return made.setdefault((a, b), n + len(made) + 1)


for begin in range(0, n, k):
    end = min(begin + k, n)
    firsts = [None]
    for i in range(k - 1):
        firsts.append(join(firsts[-1], circle[(end + i) % n]))
    last = None
    for i in range(end - 1, begin - 1, -1):
        last = join(circle[i], last)
        join(last, firsts[k - (end - i)])
print(len(made))
for a, b in made:
    print(a, b)
