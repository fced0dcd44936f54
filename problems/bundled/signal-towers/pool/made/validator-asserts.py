import sys

group = sys.argv[1]
lines = sys.stdin.read().splitlines()
calls = [line.split(" ") for line in lines[1:]]
assert int(lines[0]) == len(calls)
towers = questions = 0
flat = first = True
for kind, p, q in calls:
    p, q = int(p), int(q)
    assert min(p, q) >= 0
    if kind == "+":
        assert max(p, q) <= 10**9
        flat &= q == 0
        first &= questions == 0
        towers += 1
    else:
        assert kind == "?"
        assert max(p, q) < towers
        questions += 1
assert 1 <= towers <= 3000
assert 1 <= questions <= 3000
assert group != "group1" or max(towers, questions) <= 30
assert group != "group2" or flat
assert group != "group3" or max(towers, questions) <= 300
assert group != "group4" or first
assert group != "group5" or questions <= 8
