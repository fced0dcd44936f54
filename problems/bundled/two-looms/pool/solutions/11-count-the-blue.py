# Compare the number of blue threads in the left half: if it differs, a thread is missing there.
from looms import flash, watch


def send(x):
    for b in range(16):
        flash(x >> b & 1)


def receive():
    return sum(watch() << b for b in range(16))


def mountain(n, d, carpet):
    for _ in range(d):
        lo, hi = 0, n
        while hi - lo > 1:
            mid = (lo + hi) // 2
            send(carpet.count("1", lo, mid))
            if watch():
                hi = mid
            else:
                lo = mid
        send(lo)
        flash(int(carpet[lo]))


def valley(n, d, copy):
    cur = copy
    for _ in range(d):
        lo, hi = 0, n
        while hi - lo > 1:
            mid = (lo + hi) // 2
            differs = receive() != cur.count("1", lo, mid)
            flash(int(differs))
            if differs:
                hi = mid
            else:
                lo = mid
        at = receive()
        cur = cur[:at] + str(watch()) + cur[at:]
    return cur
