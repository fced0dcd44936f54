# Bounds and order only; takes F and M as they are.
import sys

lines = sys.stdin.read().splitlines()
n, d, f, m = map(int, lines[0].split())
s = lines[1].strip()
p = list(map(int, lines[2].split()))
assert 1 <= n <= 30000
assert 1 <= d <= 30 and d <= n
assert 1 <= f <= m
assert len(s) == n and s.count("0") + s.count("1") == n
assert len(p) == d
assert all(1 <= x <= n for x in p)
assert all(x < y for x, y in zip(p, p[1:]))
assert not any(line.strip() for line in lines[3:])
if sys.argv[1] == "group1":
    assert n <= 1000
if sys.argv[1] == "group2":
    assert d == 1
if sys.argv[1] == "group3":
    assert n == 500 * d
    for k, x in enumerate(p):
        assert 500 * k < x <= 500 * (k + 1)
else:
    assert d == 1 or n != 500 * d
if sys.argv[1] == "group4":
    assert d <= 5
