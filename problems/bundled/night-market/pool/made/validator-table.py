"""Exit code 0 when the input on stdin is valid for the group named by argv[1]."""
import sys

RULES = {
    "group1": lambda n, k, a: n <= 10 and all(abs(x) <= 1000 for x in a),
    "group2": lambda n, k, a: n <= 100 and all(abs(x) <= 1_000_000 for x in a),
    "group3": lambda n, k, a: n <= 2000,
    "group4": lambda n, k, a: k == 1,
    "group5": lambda n, k, a: all(x <= 0 for x in a),
    "group6": lambda n, k, a: True,
}


def valid(words, rule):
    try:
        n, k, *a = map(int, words)
    except ValueError:
        return False
    general = 1 <= k <= n <= 100_000 and len(a) == n and all(abs(x) <= 10**9 for x in a)
    return general and rule(n, k, a)


sys.exit(0 if valid(sys.stdin.read().split(), RULES[sys.argv[1]]) else 1)
