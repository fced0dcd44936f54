"""Random numbers that are the same on every machine and with every version of Python."""

BITS = (1 << 64) - 1


class Rng:
    """The xorshift64* generator (Vigna, 2016), seeded by a text."""

    def __init__(self, seed: str) -> None:
        self.state = 0x9E3779B97F4A7C15
        for byte in seed.encode():
            self.state ^= byte
            self.next()

    def next(self) -> int:
        """64 random bits."""
        x = self.state
        x ^= x >> 12
        x ^= (x << 25) & BITS
        x ^= x >> 27
        self.state = x
        return (x * 0x2545F4914F6CDD1D) & BITS

    def below(self, bound: int) -> int:
        """An integer in 0..bound-1."""
        return (self.next() >> 16) % bound

    def shuffle(self, items: list) -> None:
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]

    def sample(self, bound: int, count: int) -> list[int]:
        """`count` different integers of 0..bound-1, sorted."""
        chosen: set[int] = set()
        while len(chosen) < count:
            chosen.add(self.below(bound))
        return sorted(chosen)
