# CRC-32 of growing prefixes, binary search, one missing thread after the other.
import zlib

from looms import flash, watch


def crc(text, end):
    return zlib.crc32(text[:end])


def mountain(n, d, carpet):
    if n <= 1000:
        for c in carpet:
            flash(int(c))
        return
    data = carpet.encode()
    first = 0
    for _ in range(d):
        lo, hi = first, n + 1
        while hi - lo > 1:
            mid = (lo + hi) >> 1
            value = crc(data, mid)
            for bit in range(32):
                flash((value >> bit) & 1)
            if watch() == 1:
                lo = mid
            else:
                hi = mid
        first = min(lo + 1, n)


def valley(n, d, copy):
    if n <= 1000:
        return "".join("01"[watch()] for _ in range(n))
    data = bytearray(copy.encode() + b"0" * d)
    first = 0
    for _ in range(d):
        lo, hi = first, n + 1
        while hi - lo > 1:
            mid = (lo + hi) >> 1
            value = 0
            for bit in range(32):
                value |= watch() << bit
            equal = value == crc(data, mid)
            flash(1 if equal else 0)
            if equal:
                lo = mid
            else:
                hi = mid
        if lo < n:
            data.insert(lo, data[lo] ^ 1)
            data.pop()
        first = min(lo + 1, n)
    return data.decode()
