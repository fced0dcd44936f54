# Ten bits of a CRC for each block would be ambiguous, so ten bits of the index sum modulo 1024.
from looms import flash, watch


def tell(block):
    s = sum(i + 1 for i, c in enumerate(block) if c == "1") % 1024
    for b in range(10):
        flash(s >> b & 1)


def hear(part):
    s = sum(watch() << b for b in range(10))
    now = sum(i + 1 for i, c in enumerate(part) if c == "1")
    for p in range(len(part), -1, -1):
        for b in (0, 1):
            if (now + b * (p + 1)) % 1024 == s:
                return part[:p] + str(b) + part[p:]
        now += part[p - 1] == "1" if p else 0
    return part + "0"


def size(n, d):
    if n == 500 * d:
        return 500
    return n


def mountain(n, d, carpet):
    if n <= 1000 and n != 500 * d:
        for c in carpet:
            flash(int(c))
        return
    for i in range(0, n, size(n, d)):
        tell(carpet[i : i + size(n, d)])


def valley(n, d, copy):
    if n <= 1000 and n != 500 * d:
        return "".join(str(watch()) for _ in range(n))
    w = size(n, d) - 1
    return "".join(hear(copy[i * w : (i + 1) * w]) for i in range(n // size(n, d)))
