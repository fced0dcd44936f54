# Works with the distances themselves, in floating point, and squares the result: not exact
# for far towers.
import math

towers = []


def build_tower(x, y):
    towers.append((x, y))


def required_strength(a, b):
    need = [math.inf] * len(towers)
    need[a] = 0.0
    waiting = set(range(len(towers)))
    strongest = 0.0
    while True:
        v = min(waiting, key=need.__getitem__)
        waiting.remove(v)
        strongest = max(strongest, need[v])
        if v == b:
            return round(strongest * strongest)
        for w in waiting:
            need[w] = min(need[w], math.dist(towers[v], towers[w]))
