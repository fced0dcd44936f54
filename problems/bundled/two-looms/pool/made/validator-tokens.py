import sys

group = sys.argv[1]
words = sys.stdin.read().split()
try:
    n, d, full, most = map(int, words[:4])
    carpet = words[4]
    gone = [int(word) for word in words[5:]]
except (ValueError, IndexError):
    sys.exit(1)

ok = 1 <= n <= 30000 and 1 <= d <= min(n, 30)
ok = ok and len(carpet) == n and set(carpet) <= {"0", "1"}
ok = ok and len(gone) == d and gone == sorted(set(gone)) and 1 <= gone[0] and gone[-1] <= n
if not ok:
    sys.exit(1)
if group == "group3":
    ok = n == 500 * d and [(p - 1) // 500 for p in gone] == list(range(d))
elif d > 1:
    ok = n != 500 * d
expected = {
    "group1": (1000, 1000),
    "group2": (15, 1000),
    "group3": (270, 10000),
    "group4": (5000, 5000),
    "group5": (900, 20000),
    "group6": (1100, 20000),
}
ok = ok and (full, most) == expected.get(group, (full, most))
ok = ok and (group != "group1" or n <= 1000)
ok = ok and (group != "group2" or d == 1)
ok = ok and (group != "group4" or d <= 5)
sys.exit(0 if ok else 1)
