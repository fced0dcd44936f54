# Halves the orphans, but takes any set of them that has the right size as soon as the question
# has been narrowed down to six: it need not be the only one.
import sys
from itertools import combinations


def ask(gates):
    print("?", len(gates), *gates, flush=True)
    return int(sys.stdin.readline())


n = int(sys.stdin.readline())
size = [0] + [ask([i]) for i in range(1, n + 1)]
source = [0] * (n + 1)


def find(owner, orphans, below):
    orphans = [i for i in orphans if size[i] <= below]
    if below == 0:
        return
    if len(orphans) <= 6:
        for count in range(1, len(orphans) + 1):
            for chosen in combinations(orphans, count):
                if sum(size[i] for i in chosen) == below:
                    for i in chosen:
                        source[i] = owner
                    return
        return
    middle = len(orphans) // 2
    first = orphans[:middle]
    inside = size[owner] + sum(size[i] for i in first) - ask(first + [owner])
    find(owner, first, inside)
    find(owner, orphans[middle:], below - inside)


orphans = []
for owner in sorted(range(1, n + 1), key=lambda i: size[i]):
    find(owner, orphans, size[owner] - 1)
    orphans = [i for i in orphans if source[i] == 0] + [owner]
print("!", *source[1:], flush=True)
