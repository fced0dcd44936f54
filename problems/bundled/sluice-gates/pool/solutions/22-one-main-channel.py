import sys
input = sys.stdin.readline


def ask(gates):
    print("?", len(gates), *gates)
    sys.stdout.flush()
    return int(input())


n = int(input())
size = [ask([i]) for i in range(1, n + 1)]
# The first field is the one whose gate dries everything.
root = size.index(n)
answer = [0] * n
order = sorted(range(n), key=lambda i: -size[i])
assert order[0] == root
for k, i in enumerate(order[1:], 1):
    above = [j for j in order[:k] if size[j] > size[i]]
    for j in reversed(above):
        if ask([i + 1, j + 1]) == size[j]:
            answer[i] = j + 1
            break
print("!", *answer)
sys.stdout.flush()
