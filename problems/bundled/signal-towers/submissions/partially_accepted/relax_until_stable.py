# Relaxes all pairs until nothing changes, for each question. Right for few towers.

towers = []


def build_tower(x, y):
    towers.append((x, y))


def squared(p, q):
    return (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2


def required_strength(a, b):
    need = [squared(towers[a], p) for p in towers]
    changed = True
    while changed:
        changed = False
        for i, p in enumerate(towers):
            for j, q in enumerate(towers):
                through = max(need[i], squared(p, q))
                if through < need[j]:
                    need[j] = through
                    changed = True
    return need[b]
