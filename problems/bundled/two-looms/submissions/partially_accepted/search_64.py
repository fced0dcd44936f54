# Binary search for the first thread at which the copy differs, with hashes of 64 bits.
from looms import flash, watch

MOD = (1 << 61) - 1
BITS = 61


def prefixes(s):
    h, out = 0, [0]
    for c in s:
        h = (h * 911382323 + ord(c)) % MOD
        out.append(h)
    return out


def mountain(n, d, carpet):
    if n <= 1000:
        for c in carpet:
            flash(int(c))
        return
    hashes = prefixes(carpet)
    start = 0
    for _ in range(d):
        low, high = start, n
        while low < high:
            middle = (low + high + 1) // 2
            for b in range(BITS):
                flash(hashes[middle] >> b & 1)
            if watch():
                low = middle
            else:
                high = middle - 1
        if low == n:
            return
        start = low + 1


def valley(n, d, copy):
    if n <= 1000:
        return "".join(str(watch()) for _ in range(n))
    current = copy + "0" * d
    start = 0
    for _ in range(d):
        hashes = prefixes(current)
        low, high = start, n
        while low < high:
            middle = (low + high + 1) // 2
            told = sum(watch() << b for b in range(BITS))
            same = told == hashes[middle]
            flash(1 if same else 0)
            if same:
                low = middle
            else:
                high = middle - 1
        if low == n:
            break
        current = (current[:low] + "10"[int(current[low])] + current[low:])[:n]
        start = low + 1
    return current[:n]
