"""Shapes of trains. All take the random generator first where they need one."""

from passes import sweeps_of
from rng import Rng


def shuffled(rng: Rng, kinds: list[int]) -> list[int]:
    train = list(kinds)
    rng.shuffle(train)
    return train


def permutation(rng: Rng, wagons: int) -> list[int]:
    return shuffled(rng, list(range(1, wagons + 1)))


def of_kinds(rng: Rng, wagons: int, kinds: int) -> list[int]:
    """Every kind 1..kinds at least once, otherwise at random."""
    rest = [1 + rng.below(kinds) for _ in range(wagons - kinds)]
    return shuffled(rng, list(range(1, kinds + 1)) + rest)


def woven(rng: Rng, sweeps: int, kinds_in_sweep: int, copies: int) -> list[int]:
    """
    A train of exactly `sweeps` sweeps, each over `kinds_in_sweep` kinds (at least 2) of
    1 to `copies` wagons each: the sweeps are written down in turn forward and backward, then
    woven together at random.
    """
    if kinds_in_sweep == 1:
        raise ValueError("a sweep of one kind is swallowed by its neighbours")
    while True:
        threads, kind = [], 0
        for sweep in range(sweeps):
            thread = []
            for _ in range(kinds_in_sweep):
                kind += 1
                thread += [kind] * (1 + rng.below(copies))
            threads.append(thread if sweep % 2 == 0 else thread[::-1])
        tracks = shuffled(rng, [t for t, thread in enumerate(threads) for _ in thread])
        heads = [iter(thread) for thread in threads]
        train = [next(heads[track]) for track in tracks]
        if max(sweeps_of(train)) + 1 == sweeps:
            return train


def nested(kinds: int, middle: int = 1) -> list[int]:
    """1 2 3 .. 3 2 1: every kind lies around the next, so each needs a sweep of its own."""
    return list(range(1, kinds)) + [kinds] * middle + list(range(kinds - 1, 0, -1))


def pendulum(wagons: int) -> list[int]:
    """Different kinds, each at the far end from the one before: 1 3 5 .. 6 4 2."""
    return list(range(1, wagons + 1, 2)) + list(range(wagons - wagons % 2, 0, -2))


def blocks(sizes: list[int], kinds: list[int]) -> list[int]:
    """Runs of equal kinds."""
    return [kind for size, kind in zip(sizes, kinds) for _ in range(size)]


def spread(rng: Rng, train: list[int], highest: int = 10**9) -> list[int]:
    """The same train with kinds that are far apart; the largest is `highest`."""
    old = sorted(set(train))
    new = [1 + kind for kind in rng.sample(highest - 1, len(old) - 1)] + [highest]
    renamed = dict(zip(old, new))
    return [renamed[kind] for kind in train]
