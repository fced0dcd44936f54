"""Windows, told by a random linear hash in stages: for no thread gone, for one, for two. The pair
of places is found with a dictionary. A window that lost more threads is halved."""

from math import ceil, log2

from looms import flash, watch

MASK = (1 << 64) - 1


def weights(n):
    state, result = 12345, []
    for _ in range(n):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        result.append(z ^ (z >> 31))
    return result


def bits_for(length, lost):
    ways = [1, length, length * (length - 1) // 2][lost]
    return 14 + (ceil(log2(ways)) if ways > 1 else 0)


class Hall:
    """What both halls do alike; each fills in how it gets bits and decides."""

    def __init__(self, n, d):
        self.n, self.left = n, d
        self.w = weights(n)

    def run(self):
        at, factor = 0, 1
        while at < self.n and self.left:
            before = self.left
            width = max(16, 5 * factor * (self.n - at) // (4 * self.left))
            end = min(self.n, at + width)
            self.resolve(at, end, 0, 0)
            factor = factor * 2 if self.left == before else 1
            at = end

    def resolve(self, l, r, bits, value):
        for lost in range(min(2, self.left) + 1):
            needed = bits_for(r - l, lost)
            if needed >= r - l:
                return self.raw(l, r)
            if needed > bits:
                value |= self.more(l, r, bits, needed)
                bits = needed
            if self.settle(l, r, lost, bits, value):
                return
        m = (l + r) // 2
        self.resolve(l, m, 0, 0)
        if self.left:
            self.resolve(m, r, bits, (value - self.hash(l, m)) & MASK)


class Mountain(Hall):
    def __init__(self, n, d, carpet):
        super().__init__(n, d)
        self.carpet = carpet

    def hash(self, l, r):
        return sum(self.w[i] for i in range(l, r) if self.carpet[i] == "1") & MASK

    def more(self, l, r, begin, end):
        value = self.hash(l, r)
        for b in range(begin, end):
            flash(value >> b & 1)
        return 0

    def settle(self, l, r, lost, bits, value):
        settled = watch()
        if settled:
            self.left -= lost
        return settled

    def raw(self, l, r):
        for i in range(l, r):
            flash(int(self.carpet[i]))
        self.left -= sum(watch() << b for b in range(5))


class Valley(Hall):
    def __init__(self, n, d, copy):
        super().__init__(n, d)
        self.copy = [int(c) for c in copy] + [0] * (n + 2)
        self.carpet = []
        self.moved = 0

    def hash(self, l, r):
        return sum(self.w[i] for i in range(l, r) if self.carpet[i]) & MASK

    def more(self, l, r, begin, end):
        return sum(watch() << b for b in range(begin, end))

    def raw(self, l, r):
        lost = 0
        for i in range(l, r):
            bit = watch()
            if bit != self.copy[i - self.moved]:
                self.moved += 1
                lost += 1
            self.carpet.append(bit)
        for b in range(5):
            flash(lost >> b & 1)
        self.left -= lost

    def settle(self, l, r, lost, bits, value):
        places = self.places(l, r, lost, (1 << bits) - 1, value)
        flash(1 if places is not None else 0)
        if places is None:
            return False
        for i in range(l, r):
            bit = self.copy[i - self.moved]
            if i in places:
                bit = 1 - bit
                self.moved += 1
                self.left -= 1
            self.carpet.append(bit)
        return True

    def places(self, l, r, lost, mask, value):
        w, copy, base = self.w, self.copy, self.moved
        if lost == 0:
            total = sum(w[i] for i in range(l, r) if copy[i - base])
            return () if (total - value) & mask == 0 else None
        if lost == 2 and r - l > 8000:
            return None
        # late[s][i - l]: the hash of l..i-1 when the copy is s places late.
        late = []
        for s in range(lost + 1):
            total, sums = 0, [0]
            for i in range(l, r):
                if i - base - s >= 0 and copy[i - base - s]:
                    total += w[i]
                sums.append(total)
            late.append(sums)

        def step(k, i):
            inside = 0 if copy[i - base - k + 1] else w[i]
            return late[k - 1][i - l] + inside - late[k][i - l + 1]

        wanted = value - late[lost][r - l]
        if lost == 1:
            for i in range(l, r):
                if (step(1, i) - wanted) & mask == 0:
                    return (i,)
            return None
        seen = {}
        for j in range(l + 1, r):
            seen[step(1, j - 1) & mask] = j - 1
            i = seen.get((wanted - step(2, j)) & mask)
            if i is not None:
                return (i, j)
        return None


def checksum_bits(length):
    return length.bit_length()


def checksum(part):
    return sum(i for i, c in enumerate(part, 1) if c == "1")


def mended(part, told):
    """The part with one thread put in, so that its checksum is the one that was told."""
    modulus = len(part) + 2
    total = checksum(part)
    for p in range(len(part), -1, -1):
        for bit in (0, 1):
            if (total + bit * (p + 1) - told) % modulus == 0:
                return part[:p] + str(bit) + part[p:]
        total += p > 0 and part[p - 1] == "1"


def block_of(n, d):
    return n if d == 1 else 500 if n == 500 * d else 0


def mountain(n, d, carpet):
    block = block_of(n, d)
    if not block:
        return Mountain(n, d, carpet).run()
    for at in range(0, n, block):
        told = checksum(carpet[at : at + block]) % (block + 1)
        for b in range(checksum_bits(block)):
            flash(told >> b & 1)


def valley(n, d, copy):
    block = block_of(n, d)
    if block:
        parts = []
        for i in range(d):
            told = sum(watch() << b for b in range(checksum_bits(block)))
            parts.append(mended(copy[i * (block - 1) : (i + 1) * (block - 1)], told))
        return "".join(parts)
    hall = Valley(n, d, copy)
    hall.run()
    rest = hall.copy[len(hall.carpet) - hall.moved : n - hall.moved]
    return "".join(map(str, hall.carpet + rest))
