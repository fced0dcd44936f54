import sys


def passes_needed(train):
    kinds = sorted(set(train))
    sweeps, where = 1, -1
    for kind in kinds:
        places = [i for i, c in enumerate(train) if c == kind]
        forward = sweeps % 2 == 1
        if forward and places[0] < where or not forward and places[-1] > where:
            sweeps += 1
            forward = not forward
        where = places[-1] if forward else places[0]
    return (sweeps - 1).bit_length()


def valid(group, tokens):
    n, train = tokens[0], tokens[1:]
    if not 1 <= n <= 1000 or len(train) != n:
        return False
    if not all(1 <= c <= 10**9 for c in train):
        return False
    rules = {
        "group1": lambda: n <= 8,
        "group2": lambda: all(c <= 4 for c in train),
        "group3": lambda: len(set(train)) == n,
        "group4": lambda: n <= 60,
        "group5": lambda: passes_needed(train) <= 3,
    }
    return rules.get(group, lambda: True)()


try:
    ok = valid(sys.argv[1], [int(word) for word in sys.stdin.read().split()])
except (ValueError, IndexError):
    ok = False
sys.exit(0 if ok else 1)
