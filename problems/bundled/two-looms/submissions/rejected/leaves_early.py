# Neither hall comes to an end of its own accord.
import sys

from looms import flash, watch


def mountain(n, d, carpet):
    for c in carpet:
        flash(int(c))
    sys.exit(0)


def valley(n, d, copy):
    carpet = "".join(str(watch()) for _ in range(n))
    sys.stdout.write(carpet + "\n")
    sys.exit(0)
