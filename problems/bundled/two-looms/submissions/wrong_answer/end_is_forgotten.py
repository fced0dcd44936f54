# Binary search as in search_64.py, but what comes behind the end of the copy is taken to be blue
# all along, and never looked at.
from looms import flash, watch

MOD = (1 << 31) - 1


def prefixes(s):
    h, out = 0, [0]
    for c in s:
        h = (h * 1103515245 + ord(c)) % MOD
        out.append(h)
    return out


def mountain(n, d, carpet):
    hashes = prefixes(carpet)
    start = 0
    for gone in range(d, 0, -1):
        low, high = start, n - gone
        while low < high:
            middle = (low + high + 1) // 2
            for b in range(31):
                flash(hashes[middle] >> b & 1)
            if watch():
                low = middle
            else:
                high = middle - 1
        start = low + 1
        if start > n - gone + 1:
            return


def valley(n, d, copy):
    start = 0
    for gone in range(d, 0, -1):
        hashes = prefixes(copy)
        low, high = start, n - gone
        while low < high:
            middle = (low + high + 1) // 2
            same = sum(watch() << b for b in range(31)) == hashes[middle]
            flash(int(same))
            if same:
                low = middle
            else:
                high = middle - 1
        start = low + 1
        if start > n - gone + 1:
            break
        copy = copy[:low] + ("0" if copy[low : low + 1] == "1" else "1") + copy[low:]
    return copy + "1" * (n - len(copy))
