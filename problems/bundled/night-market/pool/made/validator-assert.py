import re
import sys

group = sys.argv[1]
text = sys.stdin.read()
assert re.fullmatch(r"\d+ \d+\n-?\d+( -?\d+)*\n", text), "format"
first, second = text.splitlines()
n, k = map(int, first.split())
a = list(map(int, second.split()))
assert 1 <= n <= 100000
assert 1 <= k <= n
assert len(a) == n
assert all(-10**9 <= x <= 10**9 for x in a)
if group == "group1":
    assert n <= 10 and max(map(abs, a)) <= 1000
elif group == "group2":
    assert n <= 100 and max(map(abs, a)) <= 10**6
elif group == "group3":
    assert n <= 2000
elif group == "group4":
    assert k == 1
elif group == "group5":
    assert max(a) <= 0
