"""Random numbers that are the same on every machine and with every version of Python."""

BITS = (1 << 64) - 1


class Rng:
    """The splitmix64 generator (Steele, Lea and Flood, 2014), seeded by a text."""

    def __init__(self, seed: str) -> None:
        self.state = 0
        for byte in seed.encode():
            self.state = (self.state * 257 + byte + 1) & BITS
            self.next()

    def next(self) -> int:
        """64 random bits."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & BITS
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & BITS
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & BITS
        return z ^ (z >> 31)

    def below(self, bound: int) -> int:
        """An integer in 0..bound-1."""
        return (self.next() >> 16) % bound

    def sample(self, bound: int, count: int) -> list[int]:
        """`count` different integers of 0..bound-1, sorted."""
        chosen: set[int] = set()
        while len(chosen) < count:
            chosen.add(self.below(bound))
        return sorted(chosen)
