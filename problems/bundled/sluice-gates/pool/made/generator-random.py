import random
import sys

group, seed = sys.argv[1], int(sys.argv[2])
rng = random.Random(seed * 7919 + int(group[-1]))
most = {"group1": 8, "group3": 30}.get(group, 40 if seed % 4 == 0 else 12)
n = rng.randint(1, most)
deepest = {"group4": 2, "group5": 10}.get(group, n)


def network():
    order = list(range(1, n + 1))
    rng.shuffle(order)
    source, depth = {}, {0: 0}
    for k, field in enumerate(order):
        if group == "group2":
            at = order[k - 1] if k else 0
        else:
            at = rng.choice([v for v in depth if depth[v] < deepest])
        source[field] = at
        depth[field] = depth[at] + 1
    return " ".join(str(source[v]) for v in range(1, n + 1))


wanted = 1 if seed % 2 else rng.randint(2, 6)
networks = []
for _ in range(wanted):
    line = network()
    if line not in networks:
        networks.append(line)
print(n, len(networks), int(group == "group7"))
print("\n".join(networks))
