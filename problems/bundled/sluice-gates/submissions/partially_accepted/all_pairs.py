# Every pair of gates: b lies below a when closing both dries no more than closing a alone.
import sys


def ask(*gates):
    print("?", len(gates), *gates)
    sys.stdout.flush()
    answer = int(sys.stdin.readline())
    if answer < 0:
        sys.exit()
    return answer


n = int(sys.stdin.readline())
dry = [n + 1] + [ask(a) for a in range(1, n + 1)]
source = [0] * (n + 1)
for a in range(1, n + 1):
    for b in range(a + 1, n + 1):
        both = ask(a, b)
        if both == dry[a] and dry[a] < dry[source[b]]:
            source[b] = a
        if both == dry[b] and dry[b] < dry[source[a]]:
            source[a] = b
print("!", *source[1:])
