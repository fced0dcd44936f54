# Only D threads are missing, so D signals should do.
from looms import flash, watch


def mountain(n, d, carpet):
    for i in range(d):
        flash(int(carpet[i * n // d]))


def valley(n, d, copy):
    threads = list(copy)
    for i in range(d):
        threads.insert(i * n // d, str(watch()))
    return "".join(threads)
