# Only orders with a common part and two instruments more are understood: the instrument that most
# of the remaining orders need is joined with the common part first. Other inputs get no answer.
import sys

lines = sys.stdin.read().split("\n")
n, m = map(int, lines[0].split())
orders = [set(map(int, line.split()[1:])) for line in lines[1 : m + 1]]
common = set.intersection(*orders)
if not common or any(len(order - common) != 2 for order in orders):
    sys.exit()
joins = []


def join(a, b):
    joins.append((a, b))
    return n + len(joins)


centre, *others = sorted(common)
for x in others:
    centre = join(centre, x)
left = [order - common for order in orders]
while left:
    most = max(range(1, n + 1), key=lambda x: sum(x in two for two in left))
    start = join(centre, most)
    for two in left:
        if most in two:
            (other,) = two - {most}
            join(start, other)
    left = [two for two in left if most not in two]
print(len(joins))
for a, b in joins:
    print(a, b)
