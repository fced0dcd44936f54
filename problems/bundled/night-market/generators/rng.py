"""A small random generator whose numbers are the same on every machine and Python version."""

MASK = (1 << 64) - 1


class Rng:
    """SplitMix64 (Steele, Lea and Flood, 2014), seeded by a name."""

    def __init__(self, name: str) -> None:
        self.state = 0
        for byte in name.encode():
            self.state = (self.state * 257 + byte + 1) & MASK
            self.next()

    def next(self) -> int:
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def between(self, low: int, high: int) -> int:
        """An integer in low..high, both included."""
        return low + self.next() % (high - low + 1)

    def chance(self, percent: int) -> bool:
        return self.between(1, 100) <= percent

    def shuffled(self, items: list) -> list:
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.between(0, i)
            items[i], items[j] = items[j], items[i]
        return items
