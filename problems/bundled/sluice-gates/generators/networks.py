"""
Shapes of networks. A network is a list of sources: entry i - 1 is where field i's water comes
from, 0 for the spring. Shapes number the fields downhill; `numbered` hides that.
"""

from itertools import product


def star(fields):
    return [0] * fields


def path(fields):
    return list(range(fields))


def chains(fields, length):
    """Chains of this many fields at the spring. Many sizes are equal: sizes alone tell little."""
    return [0 if i % length == 0 else i for i in range(fields)]


def mains(fields, count):
    """Fields at the spring, and all others spread over them as evenly as can be."""
    return [0] * count + [1 + i % count for i in range(fields - count)]


def uneven_mains(fields):
    """Fields at the spring that water 0, 1, 2, ... others."""
    source = []
    width = 0
    while len(source) < fields:
        main = len(source) + 1
        source.append(0)
        source += [main] * min(width, fields - len(source))
        width += 1
    return source


def cherries(fields):
    """Threes at the spring: one field that waters two."""
    return [0 if i % 3 == 0 else i - i % 3 + 1 for i in range(fields)]


def complete(fields, arity):
    """Each field waters `arity` others, level by level."""
    return [0] + [1 + (i - 1) // arity for i in range(1, fields)]


def caterpillar(fields, legs):
    """One long way whose fields each water `legs` others: finding things from the spring is slow."""
    source = []
    spine = 0
    while len(source) < fields:
        source.append(spine)
        spine = len(source)
        source += [spine] * min(legs, fields - len(source))
    return source


def many(shape, fields, count):
    """Several networks of one shape at the spring."""
    source = []
    for part in range(count):
        size = fields // count + (part < fields % count)
        base = len(source)
        source += [s + base if s > 0 else 0 for s in shape(size)]
    return source


def broom(fields, handle):
    return list(range(handle)) + [handle] * (fields - handle)


def recursive(rng, fields, deepest=None, widest=None):
    """Each field below the spring or an earlier field, chosen evenly; the bounds are kept."""
    source, depth, width = [], [0], [0]
    for _ in range(fields):
        while True:
            at = rng.below(len(depth))
            if deepest is not None and depth[at] == deepest:
                continue
            if widest is not None and width[at] == widest:
                continue
            break
        source.append(at)
        width[at] += 1
        depth.append(depth[at] + 1)
        width.append(0)
    return source


def even(rng, fields):
    """Every network is as likely as any other: a random word of Pruefer, read from its end."""
    word = [rng.below(fields + 1) for _ in range(fields - 1)] + [0]
    degree = [1] * (fields + 1)
    for node in word:
        degree[node] += 1
    degree[0] += 1  # never a leaf: it is the root
    source = [0] * (fields + 1)
    leaves = sorted(node for node in range(1, fields + 1) if degree[node] == 1)
    for node in word:
        leaf = leaves.pop(0)
        source[leaf] = node
        degree[node] -= 1
        if degree[node] == 1:
            leaves.append(node)
            leaves.sort()
    return source[1:]


def numbered(rng, source):
    """The same network with its fields numbered at random."""
    names = [0] + rng.shuffled(range(1, len(source) + 1))
    renamed = [0] * len(source)
    for field, at in enumerate(source, start=1):
        renamed[names[field] - 1] = names[at]
    return renamed


def sizes(source):
    """For each field how many fields are dry when its gate alone is closed."""
    size = [0] * len(source)
    for field in range(1, len(source) + 1):
        at = field
        while at != 0:
            size[at - 1] += 1
            at = source[at - 1]
    return size


def lookalikes(rng, source, count, swaps):
    """
    The network and others in which fields of one size have changed places with all that is
    below them. Each gate alone leaves the same number of fields dry in all of them.
    """
    by_size = {}
    for field, size in enumerate(sizes(source)):
        by_size.setdefault(size, []).append(field)
    movable = [fields for fields in by_size.values() if len(fields) > 1]
    found = [source]
    while len(found) < count:
        changed = list(source)
        for _ in range(1 + rng.below(swaps)):
            # Big classes are drawn as often as their fields are.
            fields = rng.choice([each for each in movable for _ in each])
            a, b = rng.shuffled(fields)[:2]
            changed[a], changed[b] = changed[b], changed[a]
        if changed not in found:
            found.append(changed)
    return found


def all_networks(fields, fits=lambda source: True):
    """Every network with this many fields that fits."""

    def reaches_spring(source):
        for field in range(1, fields + 1):
            at = field
            for _ in range(fields):
                at = source[at - 1] if at else 0
            if at:
                return False
        return True

    sources = product(range(fields + 1), repeat=fields)
    return [list(source) for source in sources if reaches_spring(source) and fits(source)]
