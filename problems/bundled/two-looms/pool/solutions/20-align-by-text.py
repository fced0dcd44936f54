# The mountain tells 24 threads in the middle of a piece; str.find looks them up in the copy.
from looms import flash, watch

KEY = 24


def mountain(n, d, carpet):
    def work(l, r):
        if not watch():
            return
        if r - l <= 3 * KEY:
            for c in carpet[l:r]:
                flash(int(c))
            return
        m = (l + r) // 2
        for c in carpet[m : m + KEY]:
            flash(int(c))
        work(l, m)
        work(m, r)

    work(0, n)


def valley(n, d, copy):
    def work(part, length):
        if len(part) == length:
            flash(0)
            return part
        flash(1)
        if length <= 3 * KEY:
            return "".join(str(watch()) for _ in range(length))
        m = length // 2
        key = "".join(str(watch()) for _ in range(KEY))
        at = part.find(key, max(0, m - (length - len(part))))
        if at < 0 or at > m:
            at = m
        return work(part[:at], m) + work(part[at:], length - m)

    return work(copy, n)
