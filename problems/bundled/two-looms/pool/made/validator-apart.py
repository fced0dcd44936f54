# Takes it that no two threads that are gone lie side by side, and that the copy is not empty (the
# statement says neither).
import sys

words = sys.stdin.read().split()
n, d = int(words[0]), int(words[1])
carpet, gone = words[4], [int(word) for word in words[5:]]
if len(carpet) != n or len(gone) != d or d >= n:
    sys.exit(1)
if any(b - a < 2 for a, b in zip(gone, gone[1:])):
    sys.exit(1)
if sys.argv[1] == "group1" and n > 1000:
    sys.exit(1)
