# Windows of about a third of a gap, so that two losses in one are rare. 24 bits of a hash for each;
# the valley tries none and one loss, and has the threads told if neither fits.
import random

from looms import flash, watch

BITS = 24


def setup(n):
    rng = random.Random(8)
    return [rng.getrandbits(BITS) for _ in range(n)]


def sizes(n, d):
    return max(50, n // (3 * d))


def mountain(n, d, carpet):
    if n <= 1000:
        for c in carpet:
            flash(int(c))
        return
    w = setup(n)
    size = sizes(n, d)
    for at in range(0, n, size):
        end = min(n, at + size)
        h = 0
        for i in range(at, end):
            if carpet[i] == "1":
                h ^= w[i]
        for b in range(BITS):
            flash(h >> b & 1)
        if not watch():
            for c in carpet[at:end]:
                flash(int(c))


def valley(n, d, copy):
    if n <= 1000:
        return "".join(str(watch()) for _ in range(n))
    w = setup(n)
    size = sizes(n, d)
    copy += "0" * (d + 1)
    carpet = []
    moved = 0
    for at in range(0, n, size):
        end = min(n, at + size)
        want = sum(watch() << b for b in range(BITS))
        place = find(copy, w, at, end, moved, want)
        flash(int(place is not None))
        for i in range(at, end):
            c = copy[i - moved]
            if place is None:
                told = str(watch())
                if told != c:
                    moved += 1
                c = told
            elif i == place:
                c = "10"[int(c)]
                moved += 1
            carpet.append(c)
    return "".join(carpet)


def find(copy, w, at, end, moved, want):
    """-1: nothing is lost; a place; None: neither."""
    h = 0
    for i in range(at, end):
        if copy[i - moved] == "1":
            h ^= w[i]
    if h == want:
        return -1
    # Everything from the place on is one later; begin with the place at the end.
    for i in range(end - 1, at - 1, -1):
        old = copy[i - moved]
        if old == "1":
            h ^= w[i]
        new = h ^ (w[i] if old == "0" else 0)
        if new == want:
            return i
        if i - moved >= 1 and copy[i - moved - 1] == "1":
            h ^= w[i]
    return None
