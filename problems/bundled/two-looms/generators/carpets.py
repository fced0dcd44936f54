"""Patterns of carpets, as texts of 0 and 1, and lists of threads that are gone (from 0)."""

from rng import Rng

# Patterns.


def noise(rng: Rng, n: int) -> str:
    return "".join("01"[rng.below(2)] for _ in range(n))


def repeated(unit: str, n: int) -> str:
    """For programs that find their place again by the threads around it."""
    return (unit * (n // len(unit) + 1))[:n]


def stripes(rng: Rng, n: int, widest: int) -> str:
    """Broad stripes: which thread of a stripe is gone can't be told, and doesn't matter."""
    text = ""
    while len(text) < n:
        text += "01"[len(text) and text[-1] == "0"] * (1 + rng.below(widest))
    return text[:n]


def sparse(rng: Rng, n: int, ones: int) -> str:
    threads = ["0"] * n
    for position in rng.sample(n, ones):
        threads[position] = "1"
    return "".join(threads)


# Threads that are gone.


def even(n: int, d: int) -> list[int]:
    return [(2 * i + 1) * n // (2 * d) for i in range(d)]


def in_blocks(rng: Rng, d: int, block: int) -> list[int]:
    return [i * block + rng.below(block) for i in range(d)]


def groups(rng: Rng, n: int, sizes: list[int], spread: int) -> list[int]:
    """Groups of threads that lie near each other, at random places."""
    gone: set[int] = set()
    for size in sizes:
        while True:
            begin = rng.below(n - spread)
            if not any(begin - spread <= g <= begin + 2 * spread for g in gone):
                break
        gone.update(begin + position for position in rng.sample(spread, size))
    return sorted(gone)


def towards_start(n: int, d: int) -> list[int]:
    """At every scale: the distance to the start grows by a third from one to the next."""
    gone: list[int] = []
    at = 1.0
    for _ in range(d):
        gone.append(int(at))
        at = at * (n / 10) ** (1 / d) + 1
    return gone


def mirrored(n: int, gone: list[int]) -> list[int]:
    return sorted(n - 1 - position for position in gone)
