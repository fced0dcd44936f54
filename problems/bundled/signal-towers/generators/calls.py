"""Sequences of calls: what towers are built where, and what is asked when."""

MOST = 10**9


class Random:
    """SplitMix64, so that the data do not depend on a Python version."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state + 0x9E3779B97F4A7C15) & (2**64 - 1)
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & (2**64 - 1)
        return (z ^ (z >> 31)) % n

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items


# Places of towers, in the order in which they are built.


def scattered(rng, n, width=MOST, height=None):
    height = width if height is None else height
    return [(rng.between(0, width), rng.between(0, height)) for _ in range(n)]


def axis(rng, n, width=MOST):
    return [(rng.between(0, width), 0) for _ in range(n)]


def axis_uneven(rng, n):
    """On the axis with gaps of all magnitudes, built from both ends to the middle."""
    xs = [0]
    for _ in range(n - 1):
        xs.append(xs[-1] + 10 ** rng.between(0, 5) * rng.between(1, 9))
    shrink = max(1, -(-xs[-1] // MOST))
    xs = [x // shrink for x in xs]
    order = [i // 2 if i % 2 == 0 else n - 1 - i // 2 for i in range(n)]
    return [(xs[i], 0) for i in order]


def axis_halving(n):
    """Both ends, then the middle of the widest gap, again and again."""
    xs, gaps = [0, MOST], [(0, MOST)]
    for low, high in gaps:
        if len(xs) >= n:
            break
        middle = (low + high) // 2
        xs.append(middle)
        gaps += [(low, middle), (middle, high)]
    return [(x, 0) for x in xs[:n]]


def clusters(rng, n, count, radius):
    """Dense crowds far from each other, built in mixed order."""
    centres = [(rng.between(radius, MOST - radius), rng.between(radius, MOST - radius)) for _ in range(count)]
    places = []
    for i in range(n):
        x, y = centres[i % count]
        places.append((x + rng.between(-radius, radius), y + rng.between(-radius, radius)))
    return rng.shuffled(places)


def bridges(rng, n, crowd, axis_only=False):
    """Pairs of a crowd and a lonely tower, with a bridge built last near the crowd.

    The bridge's nearest towers all belong to the crowd, and only it brings the lonely tower
    closer: whoever looks only at the nearest towers misses that.
    """
    early, late = [], []
    step = MOST // (n // (crowd + 2) + 2)
    for k in range(n // (crowd + 2)):
        left = (k + 1) * step
        base = 0 if axis_only else rng.between(0, MOST)
        for _ in range(crowd):
            x = left - rng.between(0, step // 50)
            y = 0 if axis_only else min(MOST, max(0, base + rng.between(-step // 50, step // 50)))
            early.append((x, y))
        early.append((left + step * 6 // 10, base))
        late.append((left + step * 25 // 100 - rng.between(0, step // 100), base))
    rest = n - len(early) - len(late)
    filler = [(rng.between(0, step // 3), 0 if axis_only else rng.between(0, step // 3)) for _ in range(rest)]
    return filler + rng.shuffled(early) + rng.shuffled(late)


def wheels(rng, n):
    """Rings of five, each followed by its hub, which replaces every edge of the ring."""
    ring = [(1000, 0), (309, 951), (-809, 588), (-809, -588), (309, -951)]
    places = []
    while len(places) < n:
        size = 10 ** rng.between(0, 4)
        cx, cy = rng.between(10**7, MOST - 10**7), rng.between(10**7, MOST - 10**7)
        turn = rng.shuffled([(cx + x * size, cy + y * size) for x, y in ring])
        places += turn + [(cx, cy)]
    return places[:n]


def serpentine(rng, n, length=60):
    """A chain that winds through the plane: the tree is one long path."""
    step, pitch = MOST // (length * 4), MOST // (n // length + 2)
    step = min(step, pitch // 4)
    places, x, y, way = [], 10**6, 10**6, 1
    while len(places) < n:
        for _ in range(length):
            places.append((x + rng.between(0, step // 8), y + rng.between(0, step // 8)))
            x += way * step
        x -= way * step
        way = -way
        for _ in range(4):
            y += step
            places.append((x + rng.between(0, step // 8), y + rng.between(0, step // 8)))
        y += step
    return places[:n]


def lattice(rng, n, width):
    """Few places, so that towers coincide and distances tie."""
    return scattered(rng, n, width)


def refined(rng, n):
    """A wide frame of corners first, then ever finer: every tower changes many answers."""
    places, spread = [(0, 0), (MOST, MOST), (0, MOST), (MOST, 0)], 2
    while len(places) < n:
        cell = MOST // spread
        grid = [(i * cell, j * cell) for i in range(spread + 1) for j in range(spread + 1)]
        places += [(min(MOST, x + rng.below(cell // 5 + 1)), min(MOST, y + rng.below(cell // 5 + 1))) for x, y in rng.shuffled(grid)]
        spread *= 2
    return places[:n]


def cross(rng, n):
    """Four arms of ever smaller steps towards a middle that is built last."""
    half = MOST // 2
    places = []
    for k in range(n - 1):
        reach = half * (n - k // 4) // n
        dx, dy = [(1, 0), (0, 1), (-1, 0), (0, -1)][k % 4]
        places.append((half + dx * reach, half + dy * reach))
    return places + [(half, half)]


# What is asked.


def pair(rng, towers):
    """Two towers: any, the newest, the oldest, or now and then the same one twice."""
    kind = rng.below(20)
    if kind == 0:
        a = b = rng.below(towers)
    elif kind < 6:
        a, b = towers - 1, rng.below(towers)
    elif kind < 9:
        a, b = 0, rng.below(towers)
    else:
        a, b = rng.below(towers), rng.below(towers)
    return (a, b) if rng.below(2) else (b, a)


def ask(rng, towers):
    a, b = pair(rng, towers)
    return f"? {a} {b}"


def build(place):
    return f"+ {place[0]} {place[1]}"


def built_first(rng, places, questions):
    return [build(p) for p in places] + [ask(rng, len(places)) for _ in range(questions)]


def interleaved(rng, places, questions, after=0):
    """Questions spread over the time since `after` towers were built; the last call is one."""
    calls, asked = [], 0
    late = len(places) - after
    for k, place in enumerate(places, 1):
        calls.append(build(place))
        due = questions * (k - after) // late if k > after else 0
        while asked < due:
            calls.append(ask(rng, k))
            asked += 1
    return calls


def text(calls):
    return "".join(f"{line}\n" for line in [len(calls), *calls])
