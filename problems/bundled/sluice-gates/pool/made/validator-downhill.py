# Takes it that a channel to field i begins at a field with a smaller number, which the
# statement does not say.
import sys

lines = sys.stdin.read().split("\n")
n, k, r = map(int, lines[0].split())
good = 1 <= n <= 300 and len(lines) == k + 2
for line in lines[1 : k + 1]:
    source = list(map(int, line.split()))
    good = good and len(source) == n
    good = good and all(0 <= s < i for i, s in enumerate(source, 1))
if sys.argv[1] == "group1":
    good = good and n <= 8
sys.exit(not good)
