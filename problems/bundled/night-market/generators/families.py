"""Shapes of rings. Each function returns the list a_1..a_N."""

from rng import Rng


def rotated(ring: list[int], by: int) -> list[int]:
    by %= len(ring)
    return ring[by:] + ring[:by]


def uniform(rng: Rng, n: int, low: int, high: int) -> list[int]:
    return [rng.between(low, high) for _ in range(n)]


def drift(rng: Rng, n: int, size: int, paying: int) -> list[int]:
    """A random walk in which `paying` percent of the stalls cost something."""
    return [(-1 if rng.chance(paying) else 1) * rng.between(1, size) for _ in range(n)]


def _parts(rng: Rng, total: int, count: int, least: int) -> list[int]:
    """`count` integers of at least `least` that add up to `total`."""
    free = total - count * least
    cuts = sorted(rng.between(0, free) for _ in range(count - 1))
    return [b - a + least for a, b in zip([0] + cuts, cuts + [free])]


def aligned(rng: Rng, n: int, nights: int, purse: int, size: int) -> list[int]:
    """
    Arcs, one a night, each of which costs exactly `purse` on the whole and at worst. The ring
    costs nights * purse, so this purse is the best and only the arcs' own borders reach it:
    a start anywhere else needs a larger one.
    """
    ring: list[int] = []
    for length in _parts(rng, n, nights, 2):
        spent = 0
        for left in range(length - 1, 0, -1):
            # Never back to a full purse inside an arc, and within reach of `purse` at its end.
            low = max(1, purse - size * left, spent - size)
            high = min(purse - 1, spent + size)
            level = rng.between(low, max(low, high))
            ring.append(spent - level)
            spent = level
        ring.append(spent - purse)
    return rotated(ring, rng.between(0, n - 1))


def walled(rng: Rng, lengths: list[int], purse: int, first: int) -> list[int]:
    """
    Arcs of these lengths (3 or more), one a night, of which the first begins at index `first`
    of the ring. Each begins and ends with a leap, so that no night can go on into the next
    arc: whoever begins anywhere else than at an arc needs a larger purse or one more night.
    """
    ring: list[int] = []
    for length in lengths:
        inner = [rng.between(1, purse - 1) for _ in range(length - 3)]
        levels = [0, purse - 1, *inner, 1, purse]
        ring += [a - b for a, b in zip(levels, levels[1:])]
    return rotated(ring, -first)


def pay_arcs(rng: Rng, nights: int, purse: int) -> list[int]:
    """Arcs as in `aligned`, in which every stall costs something."""
    ring: list[int] = []
    for _ in range(nights):
        steps = rng.between(2, 60)
        cuts = sorted({rng.between(1, purse - 1) for _ in range(steps)})
        ring += [a - b for a, b in zip([0] + cuts, cuts + [purse])]
    return ring


def unlike_pay_arcs(rng: Rng, lengths: list[int], purse: int, first: int) -> list[int]:
    """
    Arcs in which every stall costs something, the first one beginning at index `first`. With a
    large purse hardly any two arcs have a sum in common, so that only their borders will do.
    """
    ring: list[int] = []
    for length in lengths:
        ring += [-price for price in _parts(rng, purse, length, 1)]
    return rotated(ring, -first)


def overfull(rng: Rng, n: int, size: int, block: int) -> list[int]:
    """Long spells of pay, most of it lost, and then long spells of buying."""
    ring: list[int] = []
    while len(ring) < n:
        length = rng.between(1, block)
        sign = 1 if len(ring) // block % 2 == 0 else -1
        ring += [sign * rng.between(size // 2, size) for _ in range(length)]
    return rotated(ring[:n], rng.between(0, n - 1))


def seam(rng: Rng, n: int, size: int) -> list[int]:
    """All the buying around stall 1: the dearest stretch goes over the end of the list."""
    third = max(1, n // 3)
    ring = [rng.between(-size, -1) for _ in range(third)]
    ring += [rng.between(0, 2 * size) for _ in range(n - third)]
    return rotated(ring, third // 2)


def sparse(rng: Rng, n: int, size: int, percent: int) -> list[int]:
    """Mostly zeros, and a price here and there."""
    return [-rng.between(1, size) if rng.chance(percent) else 0 for _ in range(n)]


def saw(n: int, up: int, down: int) -> list[int]:
    return [up if i % 2 == 0 else -down for i in range(n)]


def pair_over_the_end(rng: Rng, n: int, size: int) -> list[int]:
    """
    Stalls of like prices, so that with N - 1 nights the cheapest two neighbours make one of
    them. These are stall N and stall 1: whoever begins at stall 1 misses them.
    """
    ring = [-rng.between(size * 6 // 10, size) for _ in range(n)]
    cheapest = max(range(n), key=lambda i: ring[i - 1] + ring[i])
    return rotated(ring, cheapest)


def free_then_dear(free: int, dear: int) -> list[int]:
    """Stalls that cost nothing, all of which one night can visit, and then stalls at one coin."""
    return [0] * free + [-1] * dear
