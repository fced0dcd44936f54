import sys

group = sys.argv[1]
lines = sys.stdin.read().splitlines()
n, k, r = map(int, lines[0].split(" "))
assert 1 <= n <= 300 and 1 <= k <= 2000
assert r == (1 if group == "group7" else 0)
assert len(lines) == k + 1
assert len(set(lines[1:])) == k
if group == "group1":
    assert n <= 8
if group == "group3":
    assert n <= 100
for line in lines[1:]:
    source = [0] + [int(word) for word in line.split(" ")]
    assert len(source) == n + 1
    assert 0 <= min(source) and max(source) <= n
    for field in range(1, n + 1):
        at, channels = field, 0
        while at:
            at = source[at]
            channels += 1
            assert channels <= n
        if group == "group4":
            assert channels <= 2
        if group == "group5":
            assert channels <= 10
    if group == "group2":
        assert len(set(source[1:])) == n
