"""Random numbers that are the same on every machine and with every version of Python."""

MASK = (1 << 64) - 1


class Rng:
    """The splitmix64 generator (Steele, Lea and Flood, 2014), seeded by a text."""

    def __init__(self, seed):
        self.state = 0
        for byte in seed.encode():
            self.state = (self.state * 257 + byte + 1) & MASK
        self.next()

    def next(self):
        """64 random bits."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        """An integer in 0..bound-1."""
        return (self.next() >> 11) % bound

    def choice(self, items):
        return items[self.below(len(items))]

    def shuffled(self, items):
        rest = list(items)
        for i in range(len(rest) - 1, 0, -1):
            j = self.below(i + 1)
            rest[i], rest[j] = rest[j], rest[i]
        return rest
