# Looks at x only: right where all towers stand on the axis.
from bisect import bisect_left, insort
from operator import sub

x_of = []
row = []


def build_tower(x, y):
    x_of.append(x)
    insort(row, x)


def required_strength(a, b):
    low, high = sorted((x_of[a], x_of[b]))
    i, j = bisect_left(row, low), bisect_left(row, high)
    return max(map(sub, row[i + 1 : j + 1], row[i:j]), default=0) ** 2
