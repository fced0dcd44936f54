# A start: save as solution.py.
from looms import flash, watch


def mountain(n, d, carpet):
    pass


def valley(n, d, copy):
    return copy
